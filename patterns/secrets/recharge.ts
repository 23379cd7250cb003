import { digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Recharge', {
  docs: 'https://developer.getrecharge.com/2021-11/',
  revoke: 'Delete it under Apps, API tokens (https://app.rechargepayments.com/).',
  tokens: [
    {
      id: 'recharge-api-token',
      title: 'Recharge API token',
      severity: 8.8,
      format: ['sk_', digits(1), 'x', digits(1), '_', hex(64)],
      grants: 'read and change the subscriptions of the store',
    },
  ],
})
