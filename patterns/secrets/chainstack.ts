import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Chainstack', {
  docs: 'https://docs.chainstack.com/api/reference/',
  revoke: 'Regenerate it in the settings of the account (https://docs.chainstack.com/).',
  tokens: [
    {
      id: 'chainstack-api-key',
      title: 'Chainstack API key',
      severity: 7.0,
      formats: [[base62(8), '.', base62(32)], [hex(32)]],
      near: ['chainstack'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
