import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Keywords AI', {
  docs: 'https://docs.keywordsai.co/',
  revoke: 'Delete it under API keys.',
  tokens: [
    {
      id: 'keywords-ai-api-key',
      title: 'Keywords AI API key',
      severity: 7.8,
      format: [base62(8), '.', base62(32)],
      near: ['keywordsai', 'keywords_ai'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
