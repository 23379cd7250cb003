import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Perplexity', {
  docs: 'https://docs.perplexity.ai/guides/getting-started',
  revoke: 'Delete it under Settings, API (https://www.perplexity.ai/settings/api).',
  tokens: [
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      severity: 8.5,
      format: ['pplx-', base62(48, 56)],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
