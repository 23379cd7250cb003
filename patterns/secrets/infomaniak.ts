import { base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Infomaniak', {
  docs: 'https://developer.infomaniak.com/getting-started',
  revoke: 'Delete it under Developer, API tokens (https://manager.infomaniak.com/v3/ng/accounts/token/list).',
  tokens: [
    {
      id: 'infomaniak-api-token',
      title: 'Infomaniak API token',
      severity: 8.8,
      format: [base64url(64, 90)],
      near: ['infomaniak'],
      proof: notHex,
      grants: 'change the domains and services within its scopes',
    },
  ],
})
