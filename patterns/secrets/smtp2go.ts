import { upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SMTP2GO', {
  docs: 'https://developers.smtp2go.com/docs/getting-started',
  revoke: 'Delete it under Sending, API keys (https://app.smtp2go.com/sending/apikeys/).',
  tokens: [
    {
      id: 'smtp2go-api-key',
      title: 'SMTP2GO API key',
      severity: 8.5,
      format: ['api-', upperHex(32)],
      grants: 'send mail in the name of the domain',
    },
  ],
})
