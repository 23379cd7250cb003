import { anyHex, base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Flutterwave', {
  docs: 'https://developer.flutterwave.com/v3.0.0/docs/authentication',
  revoke: 'Regenerate it under Settings, API keys (https://app.flutterwave.com/dashboard/settings/apis).',
  tokens: [
    {
      id: 'flutterwave-secret-key',
      title: 'Flutterwave live secret key',
      severity: 9.3,
      formats: [
        ['FLWSECK-', anyHex(32), '-X'],
        ['FLWSECK-', anyHex(32), '-', base62(11, 16), '-X'],
      ],
      grants: 'charge, refund and transfer',
    },
    {
      id: 'flutterwave-test-key',
      title: 'Flutterwave test secret key',
      severity: 4.5,
      formats: [
        ['FLWSECK_TEST-', base62(32), '-X'],
        ['FLWSECK_TEST', oneOf('-', ''), base62(12)],
      ],
      grants: 'use the test mode',
    },
    {
      id: 'flutterwave-public-key',
      title: 'Flutterwave public key',
      severity: 2.0,
      formats: [
        ['FLWPUBK-', anyHex(32), '-X'],
        ['FLWPUBK_TEST-', base62(32), '-X'],
      ],
      confidence: 'low',
      grants: 'start payments to the merchant',
    },
  ],
})
