import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bybit', {
  docs: 'https://bybit-exchange.github.io/docs/v5/guide',
  revoke: 'Delete it under API (https://www.bybit.com/app/user/api-management).',
  tokens: [
    {
      id: 'bybit-api-secret',
      title: 'Bybit API secret',
      severity: 9.2,
      format: [base62(36)],
      near: ['bybit'],
      proof: hasDigit,
      grants: 'trade and, where allowed, withdraw, with the key',
    },
    {
      id: 'bybit-api-key',
      title: 'Bybit API key',
      severity: 6.0,
      format: [base62(18)],
      near: ['bybit'],
      proof: hasDigit,
      grants: 'trade, with the secret',
    },
  ],
})
