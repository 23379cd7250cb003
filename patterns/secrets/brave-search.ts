import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Brave Search', {
  docs: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
  revoke: 'Delete it under API keys (https://api-dashboard.search.brave.com/app/keys).',
  tokens: [
    {
      id: 'brave-search-api-key',
      title: 'Brave Search API key',
      severity: 6.5,
      format: ['BSA', base64url(27, 29)],
      near: ['brave', 'x_subscription_token', 'subscription_token'],
      grants: 'search at the cost of its owner',
    },
  ],
})
