import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tradier', {
  docs: 'https://documentation.tradier.com/brokerage-api/overview/authentication',
  revoke: 'Regenerate it in the settings of the account (https://documentation.tradier.com/).',
  tokens: [
    {
      id: 'tradier-access-token',
      title: 'Tradier access token',
      severity: 8.8,
      format: [base62(28)],
      near: ['tradier'],
      proof: hasDigit,
      grants: 'trade on the accounts of its owner',
    },
  ],
})
