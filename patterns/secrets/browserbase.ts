import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Browserbase', {
  docs: 'https://docs.browserbase.com/introduction/getting-started',
  revoke: 'Delete it under Settings, API keys (https://www.browserbase.com/settings).',
  tokens: [
    {
      id: 'browserbase-api-key',
      title: 'Browserbase API key',
      severity: 7.8,
      format: ['bb_live_', base64url(24, 44)],
      grants: 'run browsers at the cost of its owner and read their sessions',
    },
  ],
})
