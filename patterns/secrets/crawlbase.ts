import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Crawlbase', {
  docs: 'https://crawlbase.com/docs/authentication',
  revoke: 'Regenerate it in the settings of the account (https://crawlbase.com/).',
  tokens: [
    {
      id: 'crawlbase-token',
      title: 'Crawlbase token',
      severity: 5.8,
      format: [base64url(22)],
      near: ['crawlbase', 'proxycrawl'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
