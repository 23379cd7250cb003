import { base62, base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Airtable', {
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  revoke: 'Delete it under Builder hub, Personal access tokens (https://airtable.com/create/tokens).',
  tokens: [
    {
      id: 'airtable-personal-token',
      title: 'Airtable personal access token',
      severity: 8.8,
      format: ['pat', base62(14), '.', hex(64)],
      grants: 'read and write the bases within its scopes',
    },
    {
      id: 'airtable-oauth-token',
      title: 'Airtable OAuth token',
      severity: 8.0,
      format: [oneOf('oaa', 'oar'), base62(14), '.', base64url(60, 900)],
      grants: 'act as the user within the granted scopes',
      docs: 'https://airtable.com/developers/web/guides/oauth-integrations',
    },
    {
      id: 'airtable-legacy-key',
      title: 'Airtable API key (legacy)',
      severity: 7.0,
      format: ['key', base62(14)],
      near: ['airtable'],
      grants: 'read and write the bases of its owner',
    },
  ],
})
