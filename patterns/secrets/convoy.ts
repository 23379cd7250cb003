import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Convoy', {
  docs: 'https://www.getconvoy.io/docs/api-reference/authentication',
  revoke: 'Delete it under Project settings, API keys (https://app.getconvoy.io/).',
  tokens: [
    {
      id: 'convoy-api-key',
      title: 'Convoy API key',
      severity: 8.0,
      format: ['CO.', base62(16), '.', base62(64)],
      grants: 'send and read the webhooks of the project',
    },
  ],
})
