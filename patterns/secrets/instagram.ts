import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Instagram', {
  docs: 'https://developers.facebook.com/docs/instagram-platform',
  revoke:
    'Remove the app under Settings, Apps and websites, or reset its secret (https://developers.facebook.com/apps/).',
  tokens: [
    {
      id: 'instagram-access-token',
      title: 'Instagram access token',
      severity: 8.5,
      formats: [
        ['IGQV', base64url(80, 300)],
        ['IGQW', base64url(80, 300)],
        ['IGAA', base64url(80, 300)],
      ],
      grants: 'read and publish as the Instagram account',
    },
  ],
})
