import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Chutes', {
  docs: 'https://chutes.ai/docs/getting-started/authentication',
  revoke: 'Delete it under API keys (https://chutes.ai/app/api).',
  tokens: [
    {
      id: 'chutes-api-key',
      title: 'Chutes API key',
      severity: 8.3,
      formats: [
        ['cpk_', hex(32), '.', hex(32), '.', base62(32)],
        ['cpk_', base62(32, 120)],
      ],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
