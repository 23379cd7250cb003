import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Runway', {
  docs: 'https://docs.dev.runwayml.com/guides/setup/',
  revoke: 'Disable it under API keys (https://dev.runwayml.com).',
  tokens: [
    {
      id: 'runway-api-key',
      title: 'Runway API key',
      severity: 8.0,
      format: ['key_', hex(128)],
      grants: 'create videos at the cost of the organization',
    },
  ],
})
