import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ahrefs', {
  docs: 'https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management',
  revoke: 'Regenerate it in the settings of the account (https://docs.ahrefs.com/).',
  tokens: [
    {
      id: 'ahrefs-api-key',
      title: 'Ahrefs API key',
      severity: 6.5,
      format: [base64url(40)],
      near: ['ahrefs'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
