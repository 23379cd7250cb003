import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ScraperAPI', {
  docs: 'https://docs.scraperapi.com/',
  revoke: 'Reset it on the dashboard (https://dashboard.scraperapi.com/).',
  tokens: [
    {
      id: 'scraperapi-api-key',
      title: 'ScraperAPI API key',
      severity: 6.0,
      format: [hex(32)],
      near: ['scraper_api'],
      grants: 'crawl at the cost of its owner',
    },
  ],
})
