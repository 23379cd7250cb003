import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BitMEX', {
  docs: 'https://www.bitmex.com/app/apiKeysUsage',
  revoke: 'Delete it under API keys (https://www.bitmex.com/app/apiKeys).',
  tokens: [
    {
      id: 'bitmex-api-secret',
      title: 'BitMEX API secret',
      severity: 9.0,
      format: [base64url(48)],
      near: ['bitmex'],
      proof: hasDigit,
      grants: 'trade, with the key id',
    },
    {
      id: 'bitmex-api-key',
      title: 'BitMEX API key id',
      severity: 6.0,
      format: [base64url(24)],
      near: ['bitmex'],
      proof: hasDigit,
      grants: 'trade, with the secret',
    },
  ],
})
