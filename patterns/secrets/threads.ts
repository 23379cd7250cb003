import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Threads', {
  docs: 'https://developers.facebook.com/docs/threads',
  revoke:
    'Remove the app under Settings, Apps and websites, or reset its secret (https://developers.facebook.com/apps/).',
  tokens: [
    {
      id: 'threads-access-token',
      title: 'Threads access token',
      severity: 8.5,
      formats: [
        ['THQV', base64url(80, 300)],
        ['THAA', base64url(80, 300)],
      ],
      grants: 'read and publish as the Threads account',
    },
  ],
})
