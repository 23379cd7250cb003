import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CryptoCompare', {
  docs: 'https://min-api.cryptocompare.com/documentation',
  revoke: 'Delete it under API keys (https://www.cryptocompare.com/cryptopian/api-keys).',
  tokens: [
    {
      id: 'cryptocompare-api-key',
      title: 'CryptoCompare API key',
      severity: 4.5,
      format: [base36(64)],
      near: ['crypto_compare'],
      proof: hasDigit,
      grants: 'call the API at the cost of its owner',
    },
  ],
})
