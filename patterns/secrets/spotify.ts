import { base36, base64url, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Spotify', {
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  revoke: 'Rotate the client secret of the app (https://developer.spotify.com/dashboard).',
  tokens: [
    {
      id: 'spotify-client-secret',
      title: 'Spotify client secret',
      severity: 7.0,
      format: [base36(32)],
      near: ['spotify', 'spotipy'],
      proof: hasDigit,
      grants: 'obtain tokens as the app',
    },
    {
      id: 'spotify-token',
      title: 'Spotify access or refresh token',
      severity: 7.5,
      format: [oneOf('AQ', 'BQ'), base64url(120, 330)],
      near: ['spotify', 'refresh_token'],
      grants: 'act as the user within the granted scopes',
      docs: 'https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens',
    },
  ],
})
