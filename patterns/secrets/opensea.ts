import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OpenSea', {
  docs: 'https://docs.opensea.io/reference/api-keys',
  revoke: 'Delete it under Settings, Developer (https://opensea.io/settings/developer).',
  tokens: [
    {
      id: 'opensea-api-key',
      title: 'OpenSea API key',
      severity: 5.0,
      format: [base36(32)],
      near: ['opensea'],
      proof: hasDigit,
      grants: 'call the API at the rate limit of its owner',
    },
  ],
})
