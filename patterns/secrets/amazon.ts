import { base64url, hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api
export default defineProvider('Amazon', {
  docs: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
  revoke:
    'Rotate the credential in the developer console (https://developer.amazon.com/settings/console/securityprofile/overview.html).',
  tokens: [
    {
      id: 'amazon-mws-auth-token',
      title: 'Amazon MWS auth token',
      severity: 8.0,
      format: ['amzn.mws.', ...uuid],
      grants: 'read and change the orders and listings of the seller',
      docs: 'https://developer-docs.amazon.com/sp-api/docs/migration-from-mws',
    },
    {
      id: 'amazon-lwa-client-secret',
      title: 'Login with Amazon client secret',
      severity: 8.5,
      format: ['amzn1.oa2-cs.v1.', hex(64)],
      grants: 'act as the application towards Amazon accounts',
    },
    {
      id: 'amazon-lwa-refresh-token',
      title: 'Login with Amazon refresh token',
      severity: 8.5,
      format: ['Atzr|', base64url(100, 1000)],
      grants: 'obtain new access tokens, with the client secret',
    },
    {
      id: 'amazon-lwa-access-token',
      title: 'Login with Amazon access token',
      severity: 6.0,
      format: ['Atza|', base64url(100, 1000)],
      grants: 'act as the user for an hour',
    },
  ],
})
