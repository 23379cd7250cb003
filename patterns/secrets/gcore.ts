import { base62, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gcore', {
  docs: 'https://gcore.com/docs/account-settings/create-use-or-delete-a-permanent-api-token',
  revoke: 'Regenerate it in the settings of the account (https://gcore.com/).',
  tokens: [
    {
      id: 'gcore-api-token',
      title: 'Gcore permanent API token',
      severity: 8.5,
      format: [digits(1, 8), '$', base62(64, 140)],
      near: ['gcore', 'gcorelabs', 'g_core'],
      grants: 'change the services of the account',
    },
  ],
})
