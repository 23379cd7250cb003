import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Firecrawl', {
  docs: 'https://docs.firecrawl.dev/introduction',
  revoke: 'Delete it under API keys (https://www.firecrawl.dev/app/api-keys).',
  tokens: [
    {
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      severity: 7.0,
      format: ['fc-', hex(32)],
      grants: 'crawl at the cost of its owner',
    },
  ],
})
