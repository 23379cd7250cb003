import { base64url, hex } from '../format.ts'
import { jwtClaims } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://supabase.com/docs/guides/api/api-keys
/** The anonymous key has the same form and is meant to be public. */
const serviceRole = jwtClaims(
  'role claim',
  (claims) => (claims.role === 'service_role' ? true : claims.role === 'anon' ? false : undefined),
  { iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: 'service_role', iat: 1700000000, exp: 2015576000 },
)

export default defineProvider('Supabase', {
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  revoke:
    'Rotate the key under Project settings, API keys (https://supabase.com/dashboard/project/_/settings/api-keys).',
  tokens: [
    {
      id: 'supabase-access-token',
      title: 'Supabase personal access token',
      severity: 9.2,
      formats: [
        ['sbp_', hex(40)],
        ['sbp_v0_', hex(40)],
      ],
      grants: 'manage every project of its owner',
      docs: 'https://supabase.com/docs/reference/api/introduction',
      revoke: 'Delete it under Account, Access tokens (https://supabase.com/dashboard/account/tokens).',
    },
    {
      id: 'supabase-oauth-token',
      title: 'Supabase OAuth access token',
      severity: 9.0,
      format: ['sbp_oauth_', hex(40)],
      grants: 'manage the projects that the application may',
      docs: 'https://supabase.com/docs/guides/integrations/build-a-supabase-integration',
    },
    {
      id: 'supabase-secret-key',
      title: 'Supabase secret key',
      severity: 9.3,
      format: ['sb_secret_', base64url(31, 36)],
      grants: 'read and write all data of the project, past row level security',
    },
    {
      id: 'supabase-service-role-key',
      title: 'Supabase service role key',
      severity: 9.3,
      // The claims begin with `{"iss":"supabase",`.
      format: ['eyJ', base64url(20, 60), '.eyJpc3MiOiJzdXBhYmFzZSIs', base64url(60, 200), '.', base64url(43)],
      proof: serviceRole,
      grants: 'read and write all data of the project, past row level security',
    },
  ],
})
