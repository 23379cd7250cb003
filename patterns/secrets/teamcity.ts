import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// The first part is base64 of `{"typ": "TCV2"}`: https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens
export default defineProvider('TeamCity', {
  docs: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  revoke:
    'Delete it under Your profile, Access tokens (https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html).',
  tokens: [
    {
      id: 'teamcity-access-token',
      title: 'TeamCity access token',
      severity: 8.8,
      format: ['eyJ0eXAiOiAiVENWMiJ9.', base64url(20, 80), '.', base64url(30, 120)],
      grants: 'act as its owner on the TeamCity server',
    },
  ],
})
