import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wolfram|Alpha', {
  docs: 'https://products.wolframalpha.com/api/documentation',
  revoke: 'Delete it in the developer portal (https://developer.wolframalpha.com/).',
  tokens: [
    {
      id: 'wolfram-alpha-app-id',
      title: 'Wolfram|Alpha app id',
      severity: 4.5,
      format: [upperBase36(6), '-', upperBase36(10)],
      near: ['wolfram'],
      grants: 'ask at the rate limit of its owner',
    },
  ],
})
