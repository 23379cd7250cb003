import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('incident.io', {
  docs: 'https://api-docs.incident.io/tag/Authentication',
  revoke: 'Delete it under Settings, API keys (https://app.incident.io/settings/api-keys).',
  tokens: [
    {
      id: 'incident-io-api-key',
      title: 'incident.io API key',
      severity: 8.0,
      format: ['inc_', hex(64)],
      grants: 'read and change incidents within its roles',
    },
  ],
})
