import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dub', {
  docs: 'https://dub.co/docs/api-reference/tokens',
  revoke: 'Delete it under Settings, API keys (https://app.dub.co/).',
  tokens: [
    {
      id: 'dub-api-key',
      title: 'Dub API key',
      severity: 7.0,
      format: ['dub_', base62(24)],
      grants: 'change the links of the workspace',
    },
  ],
})
