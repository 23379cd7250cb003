import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Intruder', {
  docs: 'https://developers.intruder.io/docs/creating-an-access-token',
  revoke: 'Delete it under Settings, API access (https://portal.intruder.io/).',
  tokens: [
    {
      id: 'intruder-access-token',
      title: 'Intruder API access token',
      severity: 7.8,
      format: [base64url(40, 60)],
      near: ['intruder_api', 'intruder_token', 'intruder_access', 'intruder_io'],
      proof: hasDigit,
      grants: 'read the vulnerabilities of the targets',
    },
  ],
})
