import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://xata.io/docs/concepts/api-keys
export default defineProvider('Xata', {
  docs: 'https://lite.xata.io/docs/concepts/api-keys',
  revoke: 'Delete it under Account settings, API keys (https://app.xata.io/settings).',
  tokens: [
    {
      id: 'xata-api-key',
      title: 'Xata API key',
      severity: 9.0,
      format: ['xau_', base62(30, 48)],
      grants: 'read and write every database of its owner',
    },
  ],
})
