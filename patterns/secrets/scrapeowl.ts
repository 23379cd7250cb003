import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ScrapeOwl', {
  docs: 'https://scrapeowl.com/docs/',
  revoke: 'Regenerate it in the settings of the account (https://scrapeowl.com/).',
  tokens: [
    {
      id: 'scrapeowl-api-key',
      title: 'ScrapeOwl API key',
      severity: 5.5,
      format: [base36(30)],
      near: ['scrapeowl', 'scrape_owl'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
