import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sportradar', {
  docs: 'https://developer.sportradar.com/getting-started/docs/authentication',
  revoke: 'Have it replaced under the applications of the account (https://console.sportradar.com/).',
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
