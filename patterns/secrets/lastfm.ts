import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Last.fm', {
  docs: 'https://www.last.fm/api/authentication',
  revoke: 'Delete the account (https://www.last.fm/api/accounts).',
  tokens: [
    {
      id: 'lastfm-api-key',
      title: 'Last.fm API key or shared secret',
      severity: 4.5,
      format: [base36(32)],
      near: ['last_fm'],
      proof: hasDigit,
      grants: 'call the API as the application',
    },
  ],
})
