import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Adobe', {
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
  revoke: 'Rotate it under Credentials of the project (https://developer.adobe.com/console).',
  tokens: [
    {
      id: 'adobe-client-secret',
      title: 'Adobe client secret',
      severity: 8.5,
      pair: ['adobe-client-id'],
      format: ['p8e-', base64url(32)],
      grants: 'obtain tokens as the integration',
    },
    {
      id: 'adobe-client-id',
      title: 'Adobe client id',
      severity: 3.0,
      format: [hex(32)],
      near: ['adobe'],
      confidence: 'low',
      grants: 'obtain tokens, with the client secret',
    },
  ],
})
