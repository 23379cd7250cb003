import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mandrill', {
  docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
  revoke: 'Delete it under Settings, SMTP and API info (https://mandrillapp.com/settings).',
  tokens: [
    {
      id: 'mandrill-api-key',
      title: 'Mailchimp Transactional (Mandrill) API key',
      severity: 8.8,
      formats: [['md-', base64url(22)], [base64url(22)]],
      near: ['mandrill', 'mailchimp_transactional'],
      grants: 'send mail in the name of the domain',
    },
  ],
})
