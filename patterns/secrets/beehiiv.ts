import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('beehiiv', {
  docs: 'https://developers.beehiiv.com/welcome/create-an-api-key',
  revoke: 'Regenerate it in the settings of the account (https://developers.beehiiv.com/).',
  tokens: [
    {
      id: 'beehiiv-api-key',
      title: 'beehiiv API key',
      severity: 7.8,
      format: [base62(64)],
      near: ['beehiiv'],
      proof: hasDigit,
      grants: 'read and mail the subscribers',
    },
  ],
})
