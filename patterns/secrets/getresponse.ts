import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GetResponse', {
  docs: 'https://apidocs.getresponse.com/v3/authentication',
  revoke: 'Delete it under Integrations and API (https://app.getresponse.com/api).',
  tokens: [
    {
      id: 'getresponse-api-key',
      title: 'GetResponse API key',
      severity: 8.0,
      format: [base36(32)],
      near: ['get_response'],
      proof: hasDigit,
      grants: 'read and write the contacts and send campaigns',
    },
  ],
})
