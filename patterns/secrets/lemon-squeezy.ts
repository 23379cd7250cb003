import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lemon Squeezy', {
  docs: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
  revoke: 'Delete it under Settings, API (https://app.lemonsqueezy.com/settings/api).',
  tokens: [
    {
      id: 'lemon-squeezy-api-key',
      title: 'Lemon Squeezy API key',
      severity: 8.8,
      format: jwt,
      near: ['lemon_squeezy'],
      proof: jwtStructure,
      grants: 'manage subscriptions, refunds and customers',
    },
  ],
})
