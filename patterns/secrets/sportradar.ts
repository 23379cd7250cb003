import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sportradar', {
  docs: 'https://developer.sportradar.com/getting-started/docs/authentication',
  revoke: 'Regenerate it in the settings of the account (https://developer.sportradar.com/).',
  tokens: [
    {
      id: 'sportradar-api-key',
      title: 'Sportradar API key',
      severity: 5.5,
      formats: [[base62(24)], [base62(40)]],
      near: ['sportradar'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
