import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Plunk', {
  docs: 'https://next-wiki.useplunk.com/guides/api-keys',
  revoke: 'Regenerate it under Settings, API keys of the project (https://app.useplunk.com/).',
  tokens: [
    {
      id: 'plunk-secret-key',
      title: 'Plunk secret key',
      severity: 7.5,
      format: ['sk_', hex(48)],
      near: ['plunk', 'useplunk'],
      grants: 'send mail as the project and read its contacts',
    },
  ],
})
