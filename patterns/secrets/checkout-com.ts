import { run, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Checkout.com', {
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  revoke: 'Deactivate it under Developers, Keys (https://dashboard.checkout.com/developers/keys).',
  tokens: [
    {
      id: 'checkout-com-secret-key',
      title: 'Checkout.com secret key',
      severity: 9.3,
      format: [
        'sk_',
        run('abcdefghijklmnopqrstuvwxyz234567', 26),
        run('abcdefghijklmnopqrstuvwxyz234567*#$=', 1),
      ],
      grants: 'charge and refund as the merchant',
    },
    {
      id: 'checkout-com-sandbox-key',
      title: 'Checkout.com sandbox secret key',
      severity: 4.5,
      format: [
        'sk_sbox_',
        run('abcdefghijklmnopqrstuvwxyz234567', 26),
        run('abcdefghijklmnopqrstuvwxyz234567*#$=', 1),
      ],
      grants: 'use the sandbox of the merchant',
    },
    {
      id: 'checkout-com-legacy-key',
      title: 'Checkout.com secret key (previous platform)',
      severity: 9.3,
      format: ['sk_', ...uuid],
      grants: 'charge and refund as the merchant',
    },
    {
      id: 'checkout-com-legacy-test-key',
      title: 'Checkout.com test secret key (previous platform)',
      severity: 4.5,
      format: ['sk_test_', ...uuid],
      grants: 'use the sandbox of the merchant',
    },
  ],
})
