import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Razorpay', {
  docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  revoke:
    'Regenerate it under Account and settings, API keys (https://dashboard.razorpay.com/app/website-app-settings/api-keys).',
  tokens: [
    {
      id: 'razorpay-key-secret',
      title: 'Razorpay key secret',
      severity: 9.2,
      pair: ['razorpay-live-key-id', 'razorpay-test-key-id'],
      format: [base62(24)],
      near: ['razorpay', 'rzp_secret', 'rzp_key_secret'],
      proof: hasDigit,
      grants: 'charge and refund, with the key id',
    },
    {
      id: 'razorpay-live-key-id',
      title: 'Razorpay live key id',
      severity: 5.0,
      format: ['rzp_live_', base62(14)],
      grants: 'charge and refund, with the key secret',
    },
    {
      id: 'razorpay-test-key-id',
      title: 'Razorpay test key id',
      severity: 2.5,
      format: ['rzp_test_', base62(14)],
      confidence: 'low',
      grants: 'use the test mode, with the key secret',
    },
  ],
})
