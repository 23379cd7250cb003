import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ScrapeGraphAI', {
  docs: 'https://docs.scrapegraphai.com/',
  revoke: 'Delete it under the dashboard (https://dashboard.scrapegraphai.com/).',
  tokens: [
    {
      id: 'scrapegraph-api-key',
      title: 'ScrapeGraphAI API key',
      severity: 6.8,
      format: ['sgai-', ...uuid],
      grants: 'scrape pages at the cost of its owner',
    },
  ],
})
