import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Crunchy Bridge', {
  docs: 'https://docs.crunchybridge.com/api-concepts/getting-started',
  revoke: 'Delete it under Account settings, API keys (https://crunchybridge.com/account/api-keys).',
  tokens: [
    {
      id: 'crunchy-bridge-api-key',
      title: 'Crunchy Bridge API key',
      severity: 9.0,
      format: ['cbkey_', base64url(43)],
      grants: 'change the clusters of its owner and read their passwords',
    },
  ],
})
