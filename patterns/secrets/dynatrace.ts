import { base62, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Prefix, public and secret part: https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens
export default defineProvider('Dynatrace', {
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  revoke: 'Revoke it under Access tokens of the environment.',
  tokens: [
    {
      id: 'dynatrace-api-token',
      title: 'Dynatrace API token',
      severity: 8.5,
      format: ['dt0c01.', base62(24), '.', base62(64)],
      grants: 'read and change the environment within its scopes',
    },
    {
      id: 'dynatrace-platform-token',
      title: 'Dynatrace platform token or OAuth client secret',
      severity: 8.8,
      formats: [['dt0s', digits(2), '.', base62(8, 24), '.', base62(64)]],
      grants: 'act as the user or the client within its scopes',
      docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/platform-tokens',
    },
  ],
})
