import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Scale AI', {
  docs: 'https://docs.scale.com/reference/authentication',
  revoke: 'Delete it under Settings, API keys (https://dashboard.scale.com/settings/api-keys).',
  tokens: [
    {
      id: 'scale-ai-live-key',
      title: 'Scale AI live API key',
      severity: 8.0,
      format: ['live_', hex(32)],
      near: ['scale_api', 'scale_ai', 'scale_live'],
      grants: 'read and create tasks at the cost of its owner',
    },
    {
      id: 'scale-ai-test-key',
      title: 'Scale AI test API key',
      severity: 4.0,
      format: ['test_', hex(32)],
      near: ['scale_api', 'scale_ai', 'scale_test'],
      grants: 'read and create test tasks',
    },
  ],
})
