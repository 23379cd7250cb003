import { word } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lichess', {
  docs: 'https://lichess.org/api#section/Introduction/Authentication',
  revoke: 'Revoke it under Preferences, API access tokens (https://lichess.org/account/oauth/token).',
  tokens: [
    {
      id: 'lichess-access-token',
      title: 'Lichess personal access token',
      severity: 5.5,
      format: ['lip_', word(16, 40)],
      grants: 'act as its owner within its scopes',
    },
  ],
})
