import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('lemlist', {
  docs: 'https://developer.lemlist.com/api-reference/getting-started/authentication',
  revoke: 'Delete it under Settings, Integrations (https://app.lemlist.com/).',
  tokens: [
    {
      id: 'lemlist-api-key',
      title: 'lemlist API key',
      severity: 7.5,
      format: [hex(32)],
      near: ['lemlist'],
      grants: 'mail as its owner and read the leads',
    },
  ],
})
