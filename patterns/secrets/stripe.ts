import { base62, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// 24 characters once, today 99 and more; those of 40 and 42 behind `sk_live_` are other providers': https://docs.stripe.com/keys
export default defineProvider('Stripe', {
  docs: 'https://docs.stripe.com/keys',
  revoke: 'Roll it under Developers, API keys (https://dashboard.stripe.com/apikeys).',
  tokens: [
    {
      id: 'stripe-live-secret-key',
      title: 'Stripe live secret key',
      severity: 9.8,
      formats: [
        ['sk_live_', base62(16, 39)],
        ['sk_live_', base62(90, 247)],
        [oneOf('sk_org_live_', 'sk_prod_'), base62(24, 247)],
      ],
      grants: 'charge, refund and pay out, and read every customer',
    },
    {
      id: 'stripe-live-restricted-key',
      title: 'Stripe live restricted key',
      severity: 9.2,
      formats: [[oneOf('rk_live_', 'rk_prod_'), base62(16, 247)]],
      grants: 'use the live account within its permissions',
    },
    {
      id: 'stripe-test-secret-key',
      title: 'Stripe test secret key',
      severity: 5.0,
      formats: [
        ['sk_test_', base62(16, 39)],
        ['sk_test_', base62(90, 247)],
        ['sk_org_test_', base62(24, 247)],
      ],
      grants: 'use the test account; no money can move',
    },
    {
      id: 'stripe-test-restricted-key',
      title: 'Stripe test restricted key',
      severity: 4.5,
      formats: [['rk_test_', base62(16, 247)]],
      grants: 'use the test account within its permissions',
    },
    {
      id: 'stripe-webhook-secret',
      title: 'Stripe webhook signing secret',
      severity: 7.5,
      formats: [
        ['whsec_', base62(32)],
        ['whsec_', hex(64)],
      ],
      grants: 'forge events, such as a payment that never was',
      docs: 'https://docs.stripe.com/webhooks',
      revoke: 'Roll it under Developers, Webhooks (https://dashboard.stripe.com/webhooks).',
    },
  ],
})
