import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MailerSend', {
  docs: 'https://developers.mailersend.com/general.html#authentication',
  revoke: 'Delete it under Integrations, API tokens (https://app.mailersend.com/api-tokens).',
  tokens: [
    {
      id: 'mailersend-api-token',
      title: 'MailerSend API token',
      severity: 8.5,
      format: ['mlsn.', base62(48, 64)],
      grants: 'send mail in the name of the domain',
    },
  ],
})
