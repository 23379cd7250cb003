import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Robinhood', {
  docs: 'https://docs.robinhood.com/crypto/trading/',
  revoke: 'Delete it under Crypto account settings, API trading (https://robinhood.com/account/crypto).',
  tokens: [
    {
      id: 'robinhood-crypto-api-key',
      title: 'Robinhood Crypto API key',
      severity: 7.8,
      format: ['rh-api-', ...uuid],
      grants: 'trade within its permissions, with its private key',
    },
  ],
})
