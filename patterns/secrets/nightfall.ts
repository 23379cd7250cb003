import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nightfall', {
  docs: 'https://help.nightfall.ai/developer-api',
  revoke: 'Delete it under Developer platform, Manage API keys (https://app.nightfall.ai/).',
  tokens: [
    {
      id: 'nightfall-api-key',
      title: 'Nightfall API key',
      severity: 7.5,
      format: ['NF-', base62(32)],
      grants: 'scan at the cost of its owner',
    },
  ],
})
