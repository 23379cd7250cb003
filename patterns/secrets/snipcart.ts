import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Snipcart', {
  docs: 'https://docs.snipcart.com/v3/api-reference/authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.snipcart.com/).',
  tokens: [
    {
      id: 'snipcart-secret-key',
      title: 'Snipcart secret key',
      severity: 8.3,
      format: [base64(60, 120)],
      near: ['snipcart'],
      proof: hasDigit,
      grants: 'read and refund the orders of the shop',
    },
  ],
})
