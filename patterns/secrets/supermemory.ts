import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Supermemory', {
  docs: 'https://supermemory.ai/docs/authentication',
  revoke: 'Delete it under API keys (https://console.supermemory.ai/).',
  tokens: [
    {
      id: 'supermemory-api-key',
      title: 'Supermemory API key',
      severity: 7.8,
      format: ['sm_', base64url(40, 120)],
      near: ['supermemory'],
      grants: 'read and change the data of its owner',
    },
  ],
})
