import { base62, hex } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zendesk', {
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  revoke: 'Remove it under Admin center, Apps and integrations, API tokens.',
  tokens: [
    {
      id: 'zendesk-api-token',
      title: 'Zendesk API token',
      severity: 8.8,
      format: [base62(40)],
      near: ['zendesk'],
      proof: notHex,
      grants: 'read and write every ticket as any agent',
    },
    {
      id: 'zendesk-oauth-secret',
      title: 'Zendesk OAuth token or client secret',
      severity: 8.5,
      format: [hex(64)],
      near: ['zendesk'],
      grants: 'obtain tokens, or act within the granted scopes',
    },
  ],
})
