import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Typetalk', {
  docs: 'https://developer.nulab.com/docs/typetalk/auth',
  revoke: 'Delete the bot or the application it belongs to (https://typetalk.com/).',
  tokens: [
    {
      id: 'typetalk-token',
      title: 'Typetalk token or client secret',
      severity: 7.3,
      format: [base62(64)],
      near: ['typetalk'],
      proof: hasDigit,
      grants: 'post and read as the bot or application',
    },
  ],
})
