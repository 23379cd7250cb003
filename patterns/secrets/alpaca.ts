import { base62, oneOf, upperBase36 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Alpaca', {
  docs: 'https://docs.alpaca.markets/docs/authentication',
  revoke: 'Regenerate it on the dashboard (https://app.alpaca.markets/).',
  tokens: [
    {
      id: 'alpaca-api-secret',
      title: 'Alpaca API secret key',
      severity: 9.0,
      pair: ['alpaca-key-id'],
      formats: [[base62(40)], [base62(43, 44)]],
      near: ['alpaca', 'apca'],
      proof: notHex,
      grants: 'trade on the account, with the key id',
    },
    {
      id: 'alpaca-key-id',
      title: 'Alpaca API key id',
      severity: 5.0,
      format: [oneOf('AK', 'PK', 'CK'), upperBase36(18, 24)],
      near: ['alpaca', 'apca'],
      grants: 'trade on the account, with the secret key',
    },
  ],
})
