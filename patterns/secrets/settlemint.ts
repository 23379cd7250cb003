import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SettleMint', {
  docs: 'https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens',
  revoke: "Delete it under the profile's or application's access tokens (https://console.settlemint.com/).",
  tokens: [
    {
      id: 'settlemint-access-token',
      title: 'SettleMint access token',
      severity: 8.5,
      format: [oneOf('sm_pat_', 'sm_aat_', 'sm_sat_'), base62(16)],
      grants: 'change the applications that it is for',
    },
  ],
})
