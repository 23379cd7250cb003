import { base62, base64, base64url, digits, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LinkedIn', {
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  revoke: 'Regenerate the secret under Auth of the app (https://www.linkedin.com/developers/apps).',
  tokens: [
    {
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret',
      severity: 8.0,
      formats: [
        ['WPL_AP', digits(1), '.', base62(16), '.', base64(6, 10), oneOf('==', '=', '')],
        ['WPL_AP', digits(1), '.', base62(16)],
      ],
      grants: 'obtain tokens as the app',
    },
    {
      id: 'linkedin-legacy-secret',
      title: 'LinkedIn client secret (legacy)',
      severity: 8.0,
      format: [base62(16)],
      near: ['linkedin'],
      proof: hasDigit,
      grants: 'obtain tokens as the app',
    },
    {
      id: 'linkedin-access-token',
      title: 'LinkedIn access token',
      severity: 8.0,
      format: ['AQ', base64url(280, 500)],
      near: ['linkedin'],
      grants: 'act as the member within the granted scopes',
    },
  ],
})
