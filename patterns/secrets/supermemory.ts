import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Supermemory', {
  docs: 'https://supermemory.ai/docs',
  revoke: 'Regenerate it in the settings of the account (https://supermemory.ai/).',
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
