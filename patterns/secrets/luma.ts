import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Luma AI', {
  docs: 'https://docs.lumalabs.ai/docs/api',
  revoke: 'Delete it under API keys (https://lumalabs.ai/dream-machine/api/keys).',
  tokens: [
    {
      id: 'luma-api-key',
      title: 'Luma AI API key',
      severity: 7.8,
      format: ['luma-', ...uuid, '-', ...uuid],
      grants: 'create videos at the cost of its owner',
    },
  ],
})
