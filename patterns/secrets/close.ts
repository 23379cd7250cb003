import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Close', {
  docs: 'https://developer.close.com/topics/authentication/',
  revoke:
    'Delete it under Settings, Developer, API keys (https://app.close.com/settings/developer/api-keys/).',
  tokens: [
    {
      id: 'close-api-key',
      title: 'Close API key',
      severity: 8.5,
      format: ['api_', base62(22), '.', base62(22)],
      grants: 'read and write the leads of the organization',
    },
  ],
})
