import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PostGrid', {
  docs: 'https://postgrid.readme.io/reference/authentication',
  revoke: 'Delete it under Settings (https://dashboard.postgrid.com/).',
  tokens: [
    {
      id: 'postgrid-live-key',
      title: 'PostGrid API key (live)',
      severity: 7.8,
      format: ['live_sk_', base62(20, 32)],
      grants: 'send letters at the cost of its owner',
    },
    {
      id: 'postgrid-test-key',
      title: 'PostGrid API key (test)',
      severity: 4.5,
      format: ['test_sk_', base62(20, 32)],
      grants: 'use the test mode',
    },
  ],
})
