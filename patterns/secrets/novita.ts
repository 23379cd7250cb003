import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Novita AI', {
  docs: 'https://novita.ai/docs/api-reference/basic-authentication',
  revoke: 'Delete it under Key management (https://novita.ai/settings/key-management).',
  tokens: [
    {
      id: 'novita-api-key',
      title: 'Novita AI API key',
      severity: 8.3,
      format: ['sk_', base64url(43)],
      near: ['novita'],
      grants: 'call the models and start instances at the cost of its owner',
    },
  ],
})
