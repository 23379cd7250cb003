import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Binance', {
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
  revoke: 'Delete it under API management (https://www.binance.com/en/my/settings/api-management).',
  tokens: [
    {
      id: 'binance-api-key',
      title: 'Binance API key or secret',
      severity: 9.3,
      format: [base62(64)],
      near: ['binance', 'bnb_api', 'bnb_secret', 'x_mbx_apikey'],
      proof: notHex,
      grants: 'trade and, where allowed, withdraw, together with the other of the two',
    },
  ],
})
