import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SearchApi', {
  docs: 'https://www.searchapi.io/docs/google',
  revoke: 'Delete it under Account, API keys (https://www.searchapi.io/).',
  tokens: [
    {
      id: 'search-api-api-key',
      title: 'SearchApi API key',
      severity: 6.0,
      format: [base62(24)],
      near: ['searchapi', 'search_api_io'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
