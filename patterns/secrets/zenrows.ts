import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ZenRows', {
  docs: 'https://docs.zenrows.com/universal-scraper-api/api-reference',
  revoke: 'Reset it under Settings (https://app.zenrows.com/account/settings).',
  tokens: [
    {
      id: 'zenrows-api-key',
      title: 'ZenRows API key',
      severity: 6.0,
      format: [base36(40)],
      near: ['zenrows'],
      proof: hasDigit,
      grants: 'crawl at the cost of its owner',
    },
  ],
})
