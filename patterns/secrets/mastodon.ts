import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mastodon', {
  docs: 'https://docs.joinmastodon.org/client/token/',
  revoke: 'Delete the application under Preferences, Development, of the instance.',
  tokens: [
    {
      id: 'mastodon-access-token',
      title: 'Mastodon access token or client secret',
      severity: 7.8,
      format: [base64url(43)],
      near: ['mastodon'],
      proof: hasDigit,
      grants: 'post and read as its owner',
    },
  ],
})
