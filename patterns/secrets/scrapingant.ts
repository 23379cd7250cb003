import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ScrapingAnt', {
  docs: 'https://docs.scrapingant.com/',
  revoke: 'Have it replaced on the dashboard (https://app.scrapingant.com/).',
  tokens: [
    {
      id: 'scrapingant-api-key',
      title: 'ScrapingAnt API key',
      severity: 5.8,
      format: [hex(32)],
      near: ['scrapingant', 'scraping_ant'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
