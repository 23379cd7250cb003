import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pushbullet', {
  docs: 'https://docs.pushbullet.com/#authentication',
  revoke: 'Reset all access tokens under Settings, Account (https://www.pushbullet.com/#settings/account).',
  tokens: [
    {
      id: 'pushbullet-access-token',
      title: 'Pushbullet access token',
      severity: 8.0,
      format: ['o.', base62(32)],
      near: ['pushbullet', 'pb_token', 'pb_api'],
      grants: 'read and send pushes, and text messages of the phone',
    },
  ],
})
