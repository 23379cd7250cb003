import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nylas', {
  docs: 'https://developer.nylas.com/docs/v3/auth/',
  revoke: 'Delete it under API keys (https://dashboard-v3.nylas.com/).',
  tokens: [
    {
      id: 'nylas-api-key',
      title: 'Nylas API key',
      severity: 9.0,
      format: ['nyk_v0_', base62(64)],
      grants: 'read and send the mail of every connected account',
    },
  ],
})
