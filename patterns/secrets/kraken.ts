import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kraken', {
  docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth/',
  revoke: 'Delete it under Settings, API (https://pro.kraken.com/app/settings/api).',
  tokens: [
    {
      id: 'kraken-private-key',
      title: 'Kraken private key',
      severity: 9.3,
      format: [base64(86), '=='],
      near: ['kraken'],
      grants: 'trade and, where allowed, withdraw, with the API key',
    },
    {
      id: 'kraken-api-key',
      title: 'Kraken API key',
      severity: 6.0,
      format: [base64(56)],
      near: ['kraken'],
      proof: hasDigit,
      grants: 'trade, with the private key',
    },
  ],
})
