import { base64, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://fly.io/docs/security/tokens/
export default defineProvider('Fly.io', {
  docs: 'https://fly.io/docs/security/tokens/',
  revoke:
    'Run `fly tokens revoke`, or revoke it under Account, Access tokens (https://fly.io/user/personal_access_tokens).',
  tokens: [
    {
      id: 'fly-access-token',
      title: 'Fly.io access token',
      severity: 9.0,
      format: [oneOf('fm2_', 'fm1r_', 'fm1a_'), base64(80, 3000), oneOf('==', '=', '')],
      grants: 'deploy to the apps or the organization that the token is for',
    },
    {
      id: 'fly-personal-token',
      title: 'Fly.io personal auth token',
      severity: 9.2,
      format: ['fo1_', base64url(43)],
      grants: 'manage every app and organization of its owner',
    },
  ],
})
