import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PayU', {
  docs: 'https://developers.payu.com/europe/docs/get-started/',
  revoke: 'Ask for a new one in the panel of the shop.',
  tokens: [
    {
      id: 'payu-secret',
      title: 'PayU client secret or second key',
      severity: 8.5,
      format: [base36(32)],
      near: ['payu'],
      proof: hasDigit,
      grants: 'create and refund orders as the merchant',
    },
  ],
})
