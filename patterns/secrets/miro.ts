import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Miro', {
  docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
  revoke:
    'Revoke it with `POST /v2/oauth/revoke`, or reset the app under Your apps (https://miro.com/app/settings/user-profile/apps).',
  tokens: [
    {
      id: 'miro-access-token',
      title: 'Miro access token',
      severity: 8.0,
      formats: [['eyJtaXJvLm9yaWdpbiI6', base64url(20, 100)], [base64url(27)]],
      near: ['miro_access', 'miro_token', 'miro_oauth'],
      grants: 'read and write the boards of the team',
    },
  ],
})
