import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Openpay', {
  docs: 'https://documents.openpay.mx/en/api/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'openpay-private-key',
      title: 'Openpay private key',
      severity: 8.8,
      format: ['sk_', hex(32)],
      near: ['openpay', 'open_pay'],
      grants: 'charge and refund as the merchant',
    },
  ],
})
