import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('redirect.pizza', {
  docs: 'https://redirect.pizza/docs',
  revoke: 'Delete it under Account, API (https://redirect.pizza/api).',
  tokens: [
    {
      id: 'redirect-pizza-api-token',
      title: 'redirect.pizza API token',
      severity: 7.0,
      format: ['rpa_', base62(28, 45)],
      grants: "change where the account's domains redirect",
    },
  ],
})
