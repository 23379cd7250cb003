import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ahrefs', {
  docs: 'https://docs.ahrefs.com/api/docs/api-keys-creation-and-management',
  revoke:
    'Delete it under Account settings, API keys (https://docs.ahrefs.com/api/docs/api-keys-creation-and-management).',
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
