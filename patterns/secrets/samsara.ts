import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Samsara', {
  docs: 'https://developers.samsara.com/docs/authentication',
  revoke: 'Delete it under Settings, API tokens (https://cloud.samsara.com/).',
  tokens: [
    {
      id: 'samsara-api-token',
      title: 'Samsara API token',
      severity: 8.5,
      format: ['samsara_api_', base62(30)],
      grants: 'read and change the fleet within its scopes',
    },
  ],
})
