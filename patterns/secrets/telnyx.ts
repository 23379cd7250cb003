import { base62, upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Telnyx', {
  docs: 'https://developers.telnyx.com/development/api-fundamentals/create-api-keys',
  revoke: 'Delete it under API keys (https://portal.telnyx.com/#/api-keys).',
  tokens: [
    {
      id: 'telnyx-api-key',
      title: 'Telnyx API key',
      severity: 8.8,
      format: ['KEY', upperHex(32), '_', base62(22)],
      grants: 'send messages and call at the cost of the account',
    },
  ],
})
