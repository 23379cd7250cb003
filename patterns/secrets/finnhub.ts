import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Finnhub', {
  docs: 'https://finnhub.io/docs/api/authentication',
  revoke: 'Regenerate it on the dashboard (https://finnhub.io/dashboard).',
  tokens: [
    {
      id: 'finnhub-api-key',
      title: 'Finnhub API key',
      severity: 5.5,
      formats: [[base36(20)], [base36(40)]],
      near: ['finnhub'],
      proof: hasDigit,
      grants: 'read market data at the cost of its owner',
    },
  ],
})
