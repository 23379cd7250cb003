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
      near: ['mailer_lite'],
      grants: 'read and write the subscribers and send campaigns',
    },
  ],
})
