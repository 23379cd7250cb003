import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Paystack', {
  docs: 'https://paystack.com/docs/api/authentication/',
  revoke:
    'Generate a new one under Settings, API keys and webhooks (https://dashboard.paystack.com/#/settings/developers).',
  tokens: [
    {
      id: 'paystack-live-secret-key',
      title: 'Paystack live secret key',
      severity: 9.3,
      format: ['sk_live_', hex(40)],
      grants: 'charge, refund and transfer',
    },
    {
      id: 'paystack-test-secret-key',
      title: 'Paystack test secret key',
      severity: 4.5,
      format: ['sk_test_', hex(40)],
      grants: 'use the test mode',
    },
  ],
})
