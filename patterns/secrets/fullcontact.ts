import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FullContact', {
  docs: 'https://docs.fullcontact.com/docs/authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.fullcontact.com/).',
  tokens: [
    {
      id: 'fullcontact-api-key',
      title: 'FullContact API key',
      severity: 7.0,
      format: [base62(32)],
      near: ['fullcontact', 'full_contact'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
