import { base64url, digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mailchimp', {
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key',
  revoke: 'Revoke it under Extras, API keys (https://admin.mailchimp.com/account/api/).',
  tokens: [
    {
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      severity: 8.8,
      format: [hex(32), '-us', digits(1, 2)],
      grants: 'read the audiences and send campaigns',
    },
    {
      id: 'mandrill-api-key',
      title: 'Mailchimp Transactional (Mandrill) API key',
      severity: 8.8,
      formats: [['md-', base64url(22)], [base64url(22)]],
      near: ['mandrill', 'mailchimp_transactional'],
      grants: 'send mail in the name of the domain',
      docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
      revoke: 'Delete it under Settings, SMTP and API info (https://mandrillapp.com/settings).',
    },
  ],
})
