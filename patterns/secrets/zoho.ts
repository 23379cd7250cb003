import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zoho', {
  docs: 'https://www.zoho.com/accounts/protocol/oauth.html',
  revoke: 'Revoke it in the API console (https://api-console.zoho.com/).',
  tokens: [
    {
      id: 'zoho-oauth-token',
      title: 'Zoho OAuth token',
      severity: 8.5,
      format: ['1000.', hex(32), '.', hex(32)],
      grants: 'act as the user within the granted scopes',
    },
    {
      id: 'zoho-client-secret',
      title: 'Zoho client secret',
      severity: 8.0,
      format: [hex(42)],
      near: ['zoho'],
      grants: 'obtain tokens as the client',
    },
  ],
})
