import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TikTok', {
  docs: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
  revoke: 'Reset the client secret under Manage apps (https://developers.tiktok.com/apps/).',
  tokens: [
    {
      id: 'tiktok-client-secret',
      title: 'TikTok client secret',
      severity: 8.0,
      formats: [[base62(32)], [hex(40)]],
      near: ['tiktok'],
      grants: 'obtain tokens as the app',
    },
  ],
})
