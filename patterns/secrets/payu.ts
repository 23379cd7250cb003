import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PayU', {
  docs: 'https://developers.payu.com/europe/docs/get-started/',
  revoke: 'Ask for a new one in the panel of the shop.',
  tokens: [
    {
      id: 'payu-secret',
      title: 'PayU client secret or second key',
      severity: 8.5,
      format: [hex(32)],
      near: ['payu'],
      grants: 'create and refund orders as the merchant',
    },
  ],
})
