import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CoinAPI', {
  docs: 'https://docs.coinapi.io/authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.coinapi.io/).',
  tokens: [
    {
      id: 'coinapi-api-key',
      title: 'CoinAPI API key',
      severity: 5.0,
      format: uuid,
      near: ['coin_api', 'coinapi'],
      grants: "use its owner's quota",
    },
  ],
})
