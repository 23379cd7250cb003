import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lob', {
  docs: 'https://docs.lob.com/#tag/Authentication',
  revoke: 'Rotate it under Settings, API keys (https://dashboard.lob.com/settings/api-keys).',
  tokens: [
    {
      id: 'lob-live-key',
      title: 'Lob live API key',
      severity: 8.0,
      format: ['live_', hex(35)],
      grants: 'print and send letters at the cost of the account',
    },
    {
      id: 'lob-test-key',
      title: 'Lob test API key',
      severity: 4.5,
      format: ['test_', hex(35)],
      grants: 'use the test mode',
    },
  ],
})
