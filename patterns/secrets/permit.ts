import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.permit.io/api/rearch-api-keys/
export default defineProvider('Permit.io', {
  docs: 'https://docs.permit.io/overview/use-the-permit-api-and-sdk/',
  revoke: 'Rotate it under Settings, API keys (https://app.permit.io/settings/api-keys).',
  tokens: [
    {
      id: 'permit-api-key',
      title: 'Permit.io API key',
      severity: 8.5,
      format: ['permit_key_', base62(64, 96)],
      grants: 'change who may do what in the environment',
    },
  ],
})
