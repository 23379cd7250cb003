import { base64url, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Liveblocks', {
  docs: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints',
  revoke: 'Delete it under API keys of the project (https://liveblocks.io/dashboard).',
  tokens: [
    {
      id: 'liveblocks-secret-key',
      title: 'Liveblocks secret key',
      severity: 8.3,
      format: [oneOf('sk_prod_', 'sk_dev_'), base64url(60, 100)],
      proof: hasDigit,
      grants: 'read and change the rooms of the project',
    },
  ],
})
