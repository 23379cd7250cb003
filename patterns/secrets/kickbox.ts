import { base36, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kickbox', {
  docs: 'https://docs.kickbox.com/docs/using-the-api',
  revoke: 'Delete it under Settings, API keys (https://app.kickbox.com/).',
  tokens: [
    {
      id: 'kickbox-api-key',
      title: 'Kickbox API key',
      severity: 5.8,
      format: [oneOf('live_', 'test_'), base36(64)],
      near: ['kickbox'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
