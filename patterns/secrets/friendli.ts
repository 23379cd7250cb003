import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Friendli', {
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  revoke: 'Delete it under Personal settings, Tokens (https://friendli.ai/suite/setting/tokens).',
  tokens: [
    {
      id: 'friendli-access-token',
      title: 'Friendli personal access token',
      severity: 8.0,
      format: ['flp_', base62(40, 60)],
      grants: 'deploy and call models at the cost of its owner',
    },
  ],
})
