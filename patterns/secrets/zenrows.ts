import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ZenRows', {
  docs: 'https://docs.zenrows.com/universal-scraper-api/api-reference',
  revoke: 'Reset it under Settings (https://app.zenrows.com/account/settings).',
  tokens: [
    {
      id: 'zenrows-api-key',
      title: 'ZenRows API key',
      severity: 6.0,
      format: [hex(40)],
      near: ['zenrows'],
      grants: 'crawl at the cost of its owner',
    },
  ],
})
