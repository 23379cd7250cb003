import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Genius', {
  docs: 'https://docs.genius.com/#/authentication-h1',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'genius-access-token',
      title: 'Genius access token or client secret',
      severity: 5.5,
      formats: [[base64url(64)], [base64url(86)]],
      near: ['genius_api', 'genius_access', 'genius_token', 'genius_client', 'genius_secret', 'lyricsgenius'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
