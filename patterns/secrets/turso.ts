import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.turso.tech/cli/db/tokens/create
export default defineProvider('Turso', {
  docs: 'https://docs.turso.tech/cli/db/tokens/create',
  revoke: 'Run `turso db tokens invalidate` (https://docs.turso.tech/cli/db/tokens/invalidate).',
  tokens: [
    {
      id: 'turso-database-token',
      title: 'Turso database token',
      severity: 9.0,
      // An Ed25519 signature is 64 bytes.
      format: ['eyJ', base64url(20, 100), '.', base64url(40, 600), '.', base64url(86)],
      near: ['turso', 'libsql', 'authtoken', 'database_auth_token', 'turso_auth_token'],
      grants: 'read and write the database',
    },
  ],
})
