import { base62, digits, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gcore', {
  docs: 'https://gcore.com/docs/account-settings/api-tokens',
  revoke: 'Delete it under Profile, API tokens (https://portal.gcore.com/).',
  tokens: [
    {
      id: 'gcore-api-token',
      title: 'Gcore permanent API token',
      severity: 8.5,
      format: [digits(1, 8), oneOf('$', '_'), base62(64, 140)],
      near: ['gcore', 'gcorelabs', 'g_core'],
      grants: 'change the services of the account',
    },
  ],
})
