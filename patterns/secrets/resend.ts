import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Resend', {
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  revoke: 'Remove it under API keys (https://resend.com/api-keys).',
  tokens: [
    {
      id: 'resend-api-key',
      title: 'Resend API key',
      severity: 8.8,
      format: ['re_', base62(8), '_', base62(24)],
      grants: 'send mail in the name of the domain',
    },
  ],
})
