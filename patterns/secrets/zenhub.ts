import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zenhub', {
  docs: 'https://developers.zenhub.com/graphql-api-docs/getting-started/',
  revoke: 'Delete it under API tokens (https://app.zenhub.com/dashboard/tokens).',
  tokens: [
    {
      id: 'zenhub-api-token',
      title: 'Zenhub API token',
      severity: 7.0,
      format: ['zh_', hex(64)],
      grants: 'read and change the boards of its owner',
    },
    {
      id: 'zenhub-api-token-old',
      title: 'Zenhub API token (without prefix)',
      severity: 6.8,
      format: [hex(96)],
      near: ['zenhub'],
      grants: 'read and change the boards of its owner',
    },
  ],
})
