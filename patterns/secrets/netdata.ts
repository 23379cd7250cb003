import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Netdata', {
  docs: 'https://learn.netdata.cloud/docs/netdata-cloud/authentication-&-authorization/api-tokens',
  revoke: 'Regenerate it in the settings of the space (https://app.netdata.cloud/).',
  tokens: [
    {
      id: 'netdata-claim-token',
      title: 'Netdata claim token',
      severity: 6.5,
      format: [base64url(135)],
      near: ['netdata_claim', 'netdata_token', 'netdata_api', 'netdata'],
      proof: hasDigit,
      grants: 'connect nodes to the space',
    },
  ],
})
