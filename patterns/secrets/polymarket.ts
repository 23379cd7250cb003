import { base64url, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Polymarket', {
  docs: 'https://docs.polymarket.com/developers/CLOB/authentication',
  revoke: 'Delete it with `DELETE /auth/api-key`.',
  tokens: [
    {
      id: 'polymarket-api-secret',
      title: 'Polymarket API secret',
      severity: 8.5,
      format: [base64url(43), '='],
      near: ['polymarket', 'poly_secret', 'poly_api', 'clob_secret'],
      grants: 'trade, with the key and passphrase',
    },
    {
      id: 'polymarket-api-key',
      title: 'Polymarket API key',
      severity: 6.0,
      format: uuid,
      near: ['polymarket', 'poly_key', 'poly_api', 'clob_api'],
      grants: 'trade, with the secret and passphrase',
    },
  ],
})
