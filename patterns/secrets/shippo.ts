import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Shippo', {
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  revoke: 'Delete it under Settings, API (https://apps.goshippo.com/settings/api).',
  tokens: [
    {
      id: 'shippo-live-token',
      title: 'Shippo live API token',
      severity: 8.5,
      format: ['shippo_live_', hex(40)],
      grants: 'buy labels and read the addresses of customers',
    },
    {
      id: 'shippo-test-token',
      title: 'Shippo test API token',
      severity: 4.5,
      format: ['shippo_test_', hex(40)],
      grants: 'use the test mode',
    },
  ],
})
