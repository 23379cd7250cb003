import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hyperbrowser', {
  docs: 'https://docs.hyperbrowser.ai/',
  revoke: 'Delete it under Settings, API keys (https://app.hyperbrowser.ai/).',
  tokens: [
    {
      id: 'hyperbrowser-api-key',
      title: 'Hyperbrowser API key',
      severity: 7.3,
      format: ['hb_', hex(28, 40)],
      grants: 'start browsers at the cost of its owner and read their sessions',
    },
  ],
})
