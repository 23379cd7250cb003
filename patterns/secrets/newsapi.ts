import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('News API', {
  docs: 'https://newsapi.org/docs/authentication',
  revoke: 'Regenerate it under Account (https://newsapi.org/account).',
  tokens: [
    {
      id: 'newsapi-api-key',
      title: 'News API key',
      severity: 4.0,
      format: [hex(32)],
      near: ['news_api'],
      grants: 'read news at the rate limit of its owner',
    },
  ],
})
