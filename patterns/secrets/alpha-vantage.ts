import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Alpha Vantage', {
  docs: 'https://www.alphavantage.co/documentation/',
  revoke: 'Ask the support for a new one (https://www.alphavantage.co/support/).',
  tokens: [
    {
      id: 'alpha-vantage-api-key',
      title: 'Alpha Vantage API key',
      severity: 4.5,
      format: [upperBase36(16)],
      near: ['alpha_vantage'],
      grants: 'read market data at the cost of its owner',
    },
  ],
})
