import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Storecove', {
  docs: 'https://www.storecove.com/docs/',
  revoke: 'Regenerate it in the settings of the account (https://www.storecove.com/).',
  tokens: [
    {
      id: 'storecove-api-key',
      title: 'Storecove API key',
      severity: 8.0,
      format: [base64url(43)],
      near: ['storecove'],
      proof: hasDigit,
      grants: 'send and read invoices of its owner',
    },
  ],
})
