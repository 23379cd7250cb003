import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Textmagic', {
  docs: 'https://docs.textmagic.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.textmagic.com/).',
  tokens: [
    {
      id: 'textmagic-api-key',
      title: 'Textmagic API key',
      severity: 7.8,
      format: [base62(30)],
      near: ['textmagic', 'text_magic'],
      proof: hasDigit,
      grants: 'send messages at the cost of its owner',
    },
  ],
})
