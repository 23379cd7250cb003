import { base64url, dotted, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SendGrid', {
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  revoke: 'Delete it under Settings, API keys (https://app.sendgrid.com/settings/api_keys).',
  tokens: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      severity: 9.0,
      formats: [
        ['SG.', base64url(22), '.', base64url(43)],
        ['SG.', run(dotted(1).alphabet + '=', 66)],
      ],
      grants: 'send mail in the name of the domain and read the contacts',
    },
  ],
})
