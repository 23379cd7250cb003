import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('News API', {
  docs: 'https://newsapi.org/docs/authentication',
  revoke: 'Regenerate it under Account (https://newsapi.org/account).',
  tokens: [
    {
      id: 'newsapi-api-key',
      title: 'News API key',
      severity: 4.0,
      format: [base36(32)],
      near: ['news_api'],
      proof: hasDigit,
      grants: 'read news at the rate limit of its owner',
    },
  ],
})
