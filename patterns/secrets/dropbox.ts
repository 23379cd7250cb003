import { base36, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dropbox', {
  docs: 'https://developers.dropbox.com/oauth-guide',
  revoke:
    'Revoke it with `/auth/token/revoke`, or reset the app secret (https://www.dropbox.com/developers/apps).',
  tokens: [
    {
      id: 'dropbox-access-token',
      title: 'Dropbox access token',
      severity: 8.0,
      formats: [
        ['sl.', base64url(120, 200)],
        ['sl.u.', base64url(120, 900)],
        ['sl.B', base64url(120, 900)],
      ],
      grants: 'read and write the files for some hours',
    },
    {
      id: 'dropbox-long-lived-token',
      title: 'Dropbox long-lived access token',
      severity: 9.0,
      format: [base64url(11), 'AAAAAAAAAA', base64url(43)],
      near: ['dropbox', 'access_token'],
      grants: 'read and write the files',
    },
    {
      id: 'dropbox-refresh-token',
      title: 'Dropbox refresh token',
      severity: 8.8,
      format: [base64url(11), 'AAAAAAAAAA', base64url(41, 42)],
      near: ['dropbox'],
      grants: 'obtain new access tokens, with the app key',
    },
    {
      id: 'dropbox-app-secret',
      title: 'Dropbox app secret',
      severity: 8.0,
      format: [base36(15)],
      near: ['dropbox'],
      proof: hasDigit,
      grants: 'obtain tokens as the app',
    },
  ],
})
