import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Helius', {
  docs: 'https://www.helius.dev/docs/api-reference/authentication',
  revoke: 'Delete it under RPCs or API keys (https://dashboard.helius.dev/).',
  tokens: [
    {
      id: 'helius-api-key',
      title: 'Helius API key',
      severity: 6.0,
      format: uuid,
      near: ['helius'],
      grants: 'use the nodes at the cost of its owner',
    },
  ],
})
