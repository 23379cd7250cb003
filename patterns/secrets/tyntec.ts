import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('tyntec', {
  docs: 'https://api.tyntec.com/reference/',
  revoke: 'Regenerate it in the settings of the account (https://api.tyntec.com/).',
  tokens: [
    {
      id: 'tyntec-api-key',
      title: 'tyntec API key',
      severity: 7.8,
      format: [base62(32)],
      near: ['tyntec'],
      proof: hasDigit,
      grants: 'send messages at the cost of its owner',
    },
  ],
})
