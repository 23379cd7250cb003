import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Last.fm', {
  docs: 'https://www.last.fm/api/authentication',
  revoke: 'Delete the account (https://www.last.fm/api/accounts).',
  tokens: [
    {
      id: 'lastfm-api-key',
      title: 'Last.fm API key or shared secret',
      severity: 4.5,
      format: [hex(32)],
      near: ['last_fm'],
      grants: 'call the API as the application',
    },
  ],
})
