import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SoundCloud', {
  docs: 'https://developers.soundcloud.com/docs/api/guide#authentication',
  revoke: 'Reset it under Your apps (https://soundcloud.com/you/apps).',
  tokens: [
    {
      id: 'soundcloud-client-secret',
      title: 'SoundCloud client secret',
      severity: 6.5,
      format: [base62(32)],
      near: ['sound_cloud'],
      proof: notHex,
      grants: 'obtain tokens as the app',
    },
  ],
})
