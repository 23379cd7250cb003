import { base36, uuid } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('KuCoin', {
  docs: 'https://www.kucoin.com/docs-new/authentication',
  revoke: 'Delete it under API management (https://www.kucoin.com/account/api).',
  tokens: [
    {
      id: 'kucoin-api-secret',
      title: 'KuCoin API secret',
      severity: 9.2,
      format: uuid,
      near: ['kucoin'],
      grants: 'trade and, where allowed, withdraw, with the key and passphrase',
    },
    {
      id: 'kucoin-api-key',
      title: 'KuCoin API key',
      severity: 6.0,
      format: [base36(24)],
      near: ['kucoin'],
      proof: hasDigit,
      grants: 'trade, with the secret and passphrase',
    },
  ],
})
