import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Web Scraper', {
  docs: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  revoke: 'Regenerate it in the settings of the account (https://webscraper.io/).',
  tokens: [
    {
      id: 'webscraper-api-token',
      title: 'Web Scraper Cloud API token',
      severity: 6.0,
      format: [base62(60)],
      near: ['webscraper_io', 'webscraper.io', 'web_scraper_cloud', 'webscraper'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
