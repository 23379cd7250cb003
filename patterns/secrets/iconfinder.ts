import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Iconfinder', {
  docs: 'https://developer.iconfinder.com/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'iconfinder-api-key',
      title: 'Iconfinder API key',
      severity: 5.0,
      format: [base62(64)],
      near: ['iconfinder', 'icon_finder'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
