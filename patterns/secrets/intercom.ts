import { base64, base64url, oneOf, uuid } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// The token is the base64 of `tok:` and a UUID-like text; what follows the colon is a hexadecimal digit.
export default defineProvider('Intercom', {
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  revoke: 'Regenerate it under Authentication of the app (https://app.intercom.com/a/apps/_/developer-hub).',
  tokens: [
    {
      id: 'intercom-access-token',
      title: 'Intercom access token',
      severity: 8.8,
      format: [oneOf('dG9rOj', 'dG9rOm'), base64(48, 58), oneOf('==', '=', '')],
      grants: 'read and write the contacts and conversations of the workspace',
    },
    {
      id: 'intercom-client-secret',
      title: 'Intercom client secret',
      severity: 8.0,
      format: uuid,
      near: ['intercom_client_secret', 'intercom_secret'],
      grants: 'obtain tokens as the app',
    },
    {
      id: 'intercom-identity-secret',
      title: 'Intercom identity verification secret',
      severity: 7.5,
      format: [base64url(40, 43)],
      near: ['intercom_identity', 'intercom_messenger_secret', 'intercom_hmac', 'intercom_api_secret'],
      proof: hasDigit,
      grants: 'pose as any user in the messenger',
      docs: 'https://www.intercom.com/help/en/articles/183',
    },
  ],
})
