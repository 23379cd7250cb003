import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SerpApi', {
  docs: 'https://serpapi.com/search-api',
  revoke: 'Regenerate it under API key (https://serpapi.com/manage-api-key).',
  tokens: [
    {
      id: 'serpapi-api-key',
      title: 'SerpApi API key',
      severity: 7.0,
      format: [base36(64)],
      near: ['serp_api'],
      proof: hasDigit,
      grants: 'search at the cost of its owner',
    },
  ],
})
