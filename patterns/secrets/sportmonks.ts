import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sportmonks', {
  docs: 'https://docs.sportmonks.com/v3/welcome/authentication',
  revoke: 'Delete it under API tokens (https://my.sportmonks.com/api/tokens).',
  tokens: [
    {
      id: 'sportmonks-api-token',
      title: 'Sportmonks API token',
      severity: 5.5,
      format: [base62(60)],
      near: ['sportmonks', 'sportsmonk'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
