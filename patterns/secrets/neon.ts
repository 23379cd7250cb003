import { base36, base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://neon.com/docs/manage/api-keys
export default defineProvider('Neon', {
  docs: 'https://neon.com/docs/manage/api-keys',
  revoke: 'Revoke it under Account settings, API keys (https://console.neon.tech/app/settings/api-keys).',
  tokens: [
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      severity: 9.2,
      format: ['napi_', base36(64)],
      grants: 'manage the projects and databases of its owner',
    },
    {
      id: 'neon-database-password',
      title: 'Neon database password',
      severity: 9.3,
      format: ['npg_', base62(12, 20)],
      confidence: 'medium',
      grants: 'read and write the database',
      docs: 'https://neon.com/docs/connect/connect-from-any-app',
      revoke: 'Reset the password of the role under Branches, Roles (https://console.neon.tech/).',
    },
  ],
})
