import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ScraperAPI', {
  docs: 'https://docs.scraperapi.com/',
  revoke: 'Reset it on the dashboard (https://dashboard.scraperapi.com/).',
  tokens: [
    {
      id: 'scraperapi-api-key',
      title: 'ScraperAPI API key',
      severity: 6.0,
      format: [base36(32)],
      near: ['scraper_api'],
      proof: hasDigit,
      grants: 'crawl at the cost of its owner',
    },
  ],
})
