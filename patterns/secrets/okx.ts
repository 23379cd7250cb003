import { upperHex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OKX', {
  docs: 'https://www.okx.com/docs-v5/en/#overview-rest-authentication',
  revoke: 'Delete it under API (https://www.okx.com/account/my-api).',
  tokens: [
    {
      id: 'okx-secret-key',
      title: 'OKX secret key',
      severity: 9.2,
      format: [upperHex(32)],
      near: ['okx_api', 'okx_secret', 'okx_key', 'okex', 'ok_access'],
      grants: 'trade and, where allowed, withdraw, with the key and passphrase',
    },
    {
      id: 'okx-api-key',
      title: 'OKX API key',
      severity: 6.0,
      format: uuid,
      near: ['okx_api', 'okx_secret', 'okx_key', 'okex', 'ok_access'],
      grants: 'trade, with the secret and passphrase',
    },
  ],
})
