import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Outline', {
  docs: 'https://www.getoutline.com/developers',
  revoke: 'Delete it under Settings, API keys (https://app.getoutline.com/settings/api-and-apps).',
  tokens: [
    {
      id: 'outline-api-key',
      title: 'Outline API key',
      severity: 7.5,
      format: ['ol_api_', base62(38)],
      grants: 'read and change the documents of its owner',
    },
  ],
})
