import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Omise', {
  docs: 'https://docs.omise.co/api-authentication',
  revoke: 'Roll it under Keys (https://dashboard.omise.co/v2/settings/keys).',
  tokens: [
    {
      id: 'omise-secret-key',
      title: 'Omise live secret key',
      severity: 9.2,
      formats: [
        ['skey_', base36(19)],
        ['skey_live_', base36(19)],
      ],
      grants: 'charge, refund and transfer as the merchant',
    },
    {
      id: 'omise-test-key',
      title: 'Omise test secret key',
      severity: 4.5,
      format: ['skey_test_', base36(19)],
      grants: 'use the test mode',
    },
  ],
})
