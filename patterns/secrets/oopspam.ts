import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OOPSpam', {
  docs: 'https://www.oopspam.com/docs/',
  revoke: 'Regenerate it in the settings of the account (https://www.oopspam.com/).',
  tokens: [
    {
      id: 'oopspam-api-key',
      title: 'OOPSpam API key',
      severity: 4.5,
      format: [base62(40)],
      near: ['oopspam'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
