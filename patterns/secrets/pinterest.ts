import { base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pinterest', {
  docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  revoke: 'Reset the app secret under My apps (https://developers.pinterest.com/apps/).',
  tokens: [
    {
      id: 'pinterest-access-token',
      title: 'Pinterest access token',
      severity: 8.0,
      format: ['pina_', base64url(32, 120)],
      grants: 'read and write the boards and pins of the user',
    },
    {
      id: 'pinterest-refresh-token',
      title: 'Pinterest refresh token',
      severity: 8.0,
      format: ['pinr', oneOf('.', '_'), base64url(32, 200)],
      grants: 'obtain new access tokens',
    },
  ],
})
