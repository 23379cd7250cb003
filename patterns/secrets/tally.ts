import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tally', {
  docs: 'https://developers.tally.so/api-reference/api-keys',
  revoke: 'Delete it under Settings, API keys (https://tally.so/settings/api-keys).',
  tokens: [
    {
      id: 'tally-api-key',
      title: 'Tally API key',
      severity: 7.3,
      format: ['tly-', base62(28, 44)],
      grants: 'read the forms and submissions of its owner',
    },
  ],
})
