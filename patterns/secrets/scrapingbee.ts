import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ScrapingBee', {
  docs: 'https://www.scrapingbee.com/documentation/',
  revoke: 'Reset it on the dashboard (https://app.scrapingbee.com/account/manage/api_key).',
  tokens: [
    {
      id: 'scrapingbee-api-key',
      title: 'ScrapingBee API key',
      severity: 6.5,
      format: [upperBase36(80)],
      near: ['scraping_bee'],
      grants: 'crawl at the cost of its owner',
    },
  ],
})
