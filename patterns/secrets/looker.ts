import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Looker', {
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  revoke:
    'Delete the API key of the user under Admin, Users (https://cloud.google.com/looker/docs/admin-panel-users-users).',
  tokens: [
    {
      id: 'looker-client-secret',
      title: 'Looker API client secret',
      severity: 8.0,
      format: [base36(24)],
      near: ['looker', 'lookersdk'],
      proof: hasDigit,
      grants: 'read the data that its owner can',
    },
  ],
})
