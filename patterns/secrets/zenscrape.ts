import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zenscrape', {
  docs: 'https://app.zenscrape.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://app.zenscrape.com/).',
  tokens: [
    {
      id: 'zenscrape-api-key',
      title: 'Zenscrape API key',
      severity: 5.0,
      format: uuid,
      near: ['zenscrape', 'zen_scrape'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
