import { digits, hex } from '../format.ts'
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
  ],
})
