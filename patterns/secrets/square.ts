import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Square', {
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  revoke: 'Replace it under Credentials of the application (https://developer.squareup.com/apps).',
  tokens: [
    {
      id: 'square-access-token',
      title: 'Square access token',
      severity: 9.2,
      format: ['EAAA', base64url(60)],
      grants: 'charge, refund and read the customers of the seller',
    },
    {
      id: 'square-legacy-token',
      title: 'Square access token (legacy)',
      severity: 9.2,
      format: ['sq0atp-', base64url(22)],
      grants: 'charge, refund and read the customers of the seller',
    },
    {
      id: 'square-oauth-secret',
      title: 'Square OAuth application secret',
      severity: 8.8,
      format: ['sq0csp-', base64url(43)],
      grants: 'obtain tokens of sellers as the application',
      docs: 'https://developer.squareup.com/docs/oauth-api/overview',
    },
    {
      id: 'square-sandbox-secret',
      title: 'Square sandbox application secret',
      severity: 4.5,
      format: ['sq0csb-', base64url(43)],
      grants: 'use the sandbox as the application',
    },
  ],
})
