import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hunter', {
  docs: 'https://hunter.io/api-documentation/v2',
  revoke: 'Delete it under API (https://hunter.io/api-keys).',
  tokens: [
    {
      id: 'hunter-api-key',
      title: 'Hunter API key',
      severity: 6.0,
      format: [hex(40)],
      near: ['hunter_api', 'hunter_io', 'hunter_key'],
      grants: 'search at the cost of its owner',
    },
  ],
})
