import { base62, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tavily', {
  docs: 'https://docs.tavily.com/documentation/quickstart',
  revoke: 'Delete it on the dashboard (https://app.tavily.com/home).',
  tokens: [
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      severity: 7.0,
      formats: [
        ['tvly-', base62(32)],
        ['tvly-', oneOf('dev-', 'prod-'), base64url(32, 60)],
      ],
      grants: 'search at the cost of its owner',
    },
  ],
})
