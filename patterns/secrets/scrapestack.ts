import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('scrapestack', {
  docs: 'https://scrapestack.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://scrapestack.com/).',
  tokens: [
    {
      id: 'scrapestack-access-key',
      title: 'scrapestack API key',
      severity: 5.0,
      format: [hex(32)],
      near: ['scrapestack', 'scrape_stack'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
