import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('You.com', {
  docs: 'https://docs.you.com/administration/api-keys',
  revoke: 'Delete it under API keys (https://you.com/platform/api-keys).',
  tokens: [
    {
      id: 'you-com-api-key',
      title: 'You.com API key',
      severity: 6.8,
      format: ['ydc-sk-', hex(16), '-', base62(32), '-', hex(8)],
      grants: 'search at the cost of its owner',
    },
  ],
})
