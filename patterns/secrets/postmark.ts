import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Postmark', {
  docs: 'https://postmarkapp.com/developer/api/overview#authentication',
  revoke: 'Replace it under API tokens of the server (https://account.postmarkapp.com/servers).',
  tokens: [
    {
      id: 'postmark-token',
      title: 'Postmark server or account token',
      severity: 8.8,
      format: uuid,
      near: ['postmark'],
      grants: 'send mail in the name of the domain and read what was sent',
    },
  ],
})
