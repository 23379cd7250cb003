import { hex, jwt } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MailerLite', {
  docs: 'https://developers.mailerlite.com/docs/#authentication',
  revoke: 'Delete it under Integrations, API (https://dashboard.mailerlite.com/integrations/api).',
  tokens: [
    {
      id: 'mailerlite-api-token',
      title: 'MailerLite API token',
      severity: 8.5,
      formats: [jwt, [hex(32)]],
      near: ['mailerlite', 'mailer_lite'],
      grants: 'read and write the subscribers and send campaigns',
    },
    {
      id: 'mailersend-api-token',
      title: 'MailerSend API token',
      severity: 8.5,
      format: ['mlsn.', hex(64)],
      grants: 'send mail in the name of the domain',
      docs: 'https://developers.mailersend.com/general.html#authentication',
      revoke: 'Delete it under Integrations, API tokens (https://app.mailersend.com/api-tokens).',
    },
  ],
})
