import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fauna', {
  docs: 'https://docs.fauna.com/fauna/current/learn/security/keys/',
  revoke: 'Delete the key in the dashboard (https://dashboard.fauna.com/).',
  tokens: [
    {
      id: 'fauna-secret',
      title: 'Fauna key secret',
      severity: 8.5,
      format: ['fnA', base64url(37, 60)],
      grants: 'read and write the database within its role',
    },
  ],
})
