import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CoinMarketCap', {
  docs: 'https://coinmarketcap.com/api/documentation/v1/#section/Authentication',
  revoke: 'Regenerate it on the dashboard (https://pro.coinmarketcap.com/account).',
  tokens: [
    {
      id: 'coinmarketcap-api-key',
      title: 'CoinMarketCap API key',
      severity: 4.5,
      format: uuid,
      near: ['coin_market_cap', 'cmc_api', 'cmc_key', 'x_cmc_pro'],
      grants: 'call the API at the cost of its owner',
    },
  ],
})
