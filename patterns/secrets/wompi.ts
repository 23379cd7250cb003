import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wompi', {
  docs: 'https://docs.wompi.co/docs/colombia/ambientes-y-llaves/',
  revoke: 'Delete it under Desarrolladores (https://comercios.wompi.co/).',
  tokens: [
    {
      id: 'wompi-private-key',
      title: 'Wompi private key',
      severity: 8.8,
      formats: [
        ['prv_prod_', base62(32)],
        ['prod_integrity_', base62(32)],
        ['prod_events_', base62(32)],
      ],
      grants: 'charge as the merchant',
    },
    {
      id: 'wompi-test-private-key',
      title: 'Wompi private key (test)',
      severity: 4.5,
      formats: [
        ['prv_test_', base62(32)],
        ['test_integrity_', base62(32)],
        ['test_events_', base62(32)],
      ],
      grants: 'use the test mode',
    },
  ],
})
