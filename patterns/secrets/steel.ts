import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Steel', {
  docs: 'https://docs.steel.dev/overview/authentication',
  revoke: 'Delete it under Settings, API keys (https://app.steel.dev/settings/api-keys).',
  tokens: [
    {
      id: 'steel-api-key',
      title: 'Steel API key',
      severity: 7.3,
      format: ['ste-', base62(60, 120)],
      grants: 'start browsers at the cost of its owner and read their sessions',
    },
  ],
})
