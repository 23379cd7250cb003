import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Scalingo', {
  docs: 'https://developers.scalingo.com/tokens',
  revoke: 'Revoke it under Profile, API tokens (https://dashboard.scalingo.com/account/tokens).',
  tokens: [
    {
      id: 'scalingo-api-token',
      title: 'Scalingo API token',
      severity: 9.0,
      format: ['tk-us-', base64url(48)],
      grants: 'deploy to and read the environment of every app of its owner',
    },
  ],
})
