import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Chargebee', {
  docs: 'https://www.chargebee.com/docs/2.0/api_keys.html',
  revoke: 'Remove it under Settings, Configure Chargebee, API keys.',
  tokens: [
    {
      id: 'chargebee-live-key',
      title: 'Chargebee live API key',
      severity: 9.0,
      format: ['live_', base62(30, 60)],
      near: ['chargebee'],
      grants: 'manage subscriptions and invoices',
    },
    {
      id: 'chargebee-test-key',
      title: 'Chargebee test API key',
      severity: 4.5,
      format: ['test_', base62(30, 60)],
      near: ['chargebee'],
      grants: 'use the test site',
    },
  ],
})
