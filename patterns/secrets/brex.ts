import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Brex', {
  docs: 'https://developer.brex.com/docs/authentication/',
  revoke: 'Revoke it under Settings, Developer (https://dashboard.brex.com/settings/developer).',
  tokens: [
    {
      id: 'brex-user-token',
      title: 'Brex user token',
      severity: 9.3,
      format: ['bxt_', base62(32, 60)],
      grants: 'read accounts and, within its scopes, send money',
    },
  ],
})
