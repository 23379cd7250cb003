import { base62, base64, base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Coinbase', {
  docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  revoke: 'Delete it under API keys (https://portal.cdp.coinbase.com/projects/api-keys).',
  tokens: [
    {
      id: 'coinbase-api-secret',
      title: 'Coinbase API secret (legacy)',
      severity: 9.3,
      formats: [[base62(32)], [base64(86), '==']],
      near: ['coinbase', 'gdax', 'cb_access', 'cb_api'],
      grants: 'trade or move funds within its permissions',
    },
    {
      id: 'coinbase-access-token',
      title: 'Coinbase OAuth token',
      severity: 8.8,
      format: [base64url(64)],
      near: ['coinbase'],
      grants: 'act on the wallet of the user',
    },
  ],
})
