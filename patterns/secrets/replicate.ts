import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Replicate', {
  docs: 'https://replicate.com/docs/reference/http#authentication',
  revoke: 'Delete it under Account, API tokens (https://replicate.com/account/api-tokens).',
  tokens: [
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      severity: 8.5,
      format: ['r8_', base62(37)],
      grants: 'run models at the cost of its owner',
    },
  ],
})
