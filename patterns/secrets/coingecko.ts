import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CoinGecko', {
  docs: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
  revoke: 'Delete it on the dashboard (https://www.coingecko.com/en/developers/dashboard).',
  tokens: [
    {
      id: 'coingecko-api-key',
      title: 'CoinGecko API key',
      severity: 4.5,
      format: ['CG-', base62(24)],
      grants: 'call the API at the cost of its owner',
    },
  ],
})
