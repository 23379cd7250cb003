import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://auth0.com/docs/secure/application-credentials
export default defineProvider('Auth0', {
  docs: 'https://auth0.com/docs/secure/application-credentials',
  revoke: 'Rotate it under Applications, Settings (https://manage.auth0.com/).',
  tokens: [
    {
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      severity: 8.8,
      format: [base64url(64)],
      near: ['auth0', 'auth0_client_secret', 'auth0_secret'],
      grants: "act as the application towards the tenant's accounts",
    },
  ],
})
