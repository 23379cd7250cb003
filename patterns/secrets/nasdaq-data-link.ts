import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nasdaq Data Link', {
  docs: 'https://docs.data.nasdaq.com/docs/getting-started',
  revoke: 'Regenerate it under Account settings (https://data.nasdaq.com/account/profile).',
  tokens: [
    {
      id: 'nasdaq-data-link-api-key',
      title: 'Nasdaq Data Link (Quandl) API key',
      severity: 5.0,
      format: [base64url(20)],
      near: ['quandl', 'nasdaq_data_link', 'nasdaq_api'],
      proof: hasDigit,
      grants: 'read market data at the cost of its owner',
    },
  ],
})
