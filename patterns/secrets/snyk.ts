import { base64url, hex, oneOf, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.snyk.io/getting-started/how-to-obtain-and-authenticate-with-your-snyk-api-token
export default defineProvider('Snyk', {
  docs: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
  revoke: 'Revoke it under Account settings (https://app.snyk.io/account).',
  tokens: [
    {
      id: 'snyk-api-token',
      title: 'Snyk API token',
      severity: 8.0,
      format: [...uuid],
      near: ['snyk_token', 'snyk_api', 'snyk_key', 'snyk_oauth', 'snyk_auth'],
      grants: "read the vulnerabilities of its owner's projects",
    },
    {
      id: 'snyk-access-token',
      title: 'Snyk personal or service account access token',
      severity: 8.0,
      format: [oneOf('snyk_uat.', 'snyk_sat.'), hex(8), '.', base64url(40, 400), '.', base64url(40, 200)],
      grants: 'read the vulnerabilities of the projects within its scopes',
    },
  ],
})
