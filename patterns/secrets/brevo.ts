import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Brevo', {
  docs: 'https://developers.brevo.com/docs/getting-started',
  revoke: 'Delete it under SMTP and API (https://app.brevo.com/settings/keys/api).',
  tokens: [
    {
      id: 'brevo-api-key',
      title: 'Brevo (Sendinblue) API key',
      severity: 8.8,
      format: ['xkeysib-', hex(64), '-', base62(16)],
      grants: 'send mail and read the contacts',
    },
    {
      id: 'brevo-smtp-key',
      title: 'Brevo (Sendinblue) SMTP key',
      severity: 8.5,
      format: ['xsmtpsib-', hex(64), '-', base62(16)],
      grants: 'send mail in the name of the domain',
    },
  ],
})
