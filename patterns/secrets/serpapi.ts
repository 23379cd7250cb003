import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SerpApi', {
  docs: 'https://serpapi.com/search-api',
  revoke: 'Regenerate it under API key (https://serpapi.com/manage-api-key).',
  tokens: [
    {
      id: 'serpapi-api-key',
      title: 'SerpApi API key',
      severity: 7.0,
      format: [hex(64)],
      near: ['serp_api'],
      grants: 'search at the cost of its owner',
    },
  ],
})
