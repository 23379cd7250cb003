import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('what3words', {
  docs: 'https://developer.what3words.com/public-api/docs',
  revoke: 'Revoke it on the dashboard (https://accounts.what3words.com/overview).',
  tokens: [
    {
      id: 'what3words-api-key',
      title: 'what3words API key',
      severity: 4.0,
      format: [upperBase36(8)],
      near: ['what3words_api', 'w3w_api', 'what3words_key'],
      grants: 'look up addresses at the cost of its owner',
    },
  ],
})
