import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ragie', {
  docs: 'https://docs.ragie.ai/docs/getting-started',
  revoke: 'Delete it under API keys (https://secure.ragie.ai/api-keys).',
  tokens: [
    {
      id: 'ragie-api-key',
      title: 'Ragie API key',
      severity: 8.0,
      format: ['tnt_', base62(10, 16), '_', base62(24, 80)],
      grants: 'read and change the documents of the account',
    },
  ],
})
