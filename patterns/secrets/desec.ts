import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('deSEC', {
  docs: 'https://desec.readthedocs.io/en/latest/auth/tokens.html',
  revoke: 'Regenerate it in the settings of the account (https://desec.readthedocs.io/).',
  tokens: [
    {
      id: 'desec-api-token',
      title: 'deSEC API token',
      severity: 8.5,
      format: [base64url(28)],
      near: ['desec'],
      proof: hasDigit,
      grants: 'change the records of the domains',
    },
  ],
})
