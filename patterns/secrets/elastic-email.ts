import { upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Elastic Email', {
  docs: 'https://elasticemail.com/developers/api-documentation',
  revoke:
    'Delete it under Settings, Manage API keys (https://app.elasticemail.com/marketing/settings/manage-api).',
  tokens: [
    {
      id: 'elastic-email-api-key',
      title: 'Elastic Email API key',
      severity: 8.5,
      format: [upperHex(96)],
      near: ['elastic_email', 'api_key'],
      grants: 'send mail in the name of the domain',
    },
  ],
})
