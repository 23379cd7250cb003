import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Middesk', {
  docs: 'https://docs.middesk.com/reference/authentication',
  revoke: 'Delete it under Settings, API keys (https://app.middesk.com/).',
  tokens: [
    {
      id: 'middesk-live-key',
      title: 'Middesk API key (live)',
      severity: 8.0,
      format: ['mk_live_', hex(20, 64)],
      grants: 'read the verified businesses of the account',
    },
    {
      id: 'middesk-test-key',
      title: 'Middesk API key (test)',
      severity: 4.5,
      format: ['mk_test_', hex(20, 64)],
      grants: 'use the test mode',
    },
  ],
})
