import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Xendit', {
  docs: 'https://docs.xendit.co/api-integration/api-keys',
  revoke: 'Delete it under Settings, API keys (https://dashboard.xendit.co/settings/developers#api-keys).',
  tokens: [
    {
      id: 'xendit-live-key',
      title: 'Xendit production API key',
      severity: 9.2,
      format: ['xnd_production_', base64url(30, 80)],
      grants: 'charge, refund and disburse within its permissions',
    },
    {
      id: 'xendit-test-key',
      title: 'Xendit development API key',
      severity: 4.5,
      format: ['xnd_development_', base64url(30, 80)],
      grants: 'use the test mode',
    },
  ],
})
