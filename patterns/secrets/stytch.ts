import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://stytch.com/docs/workspace-management/stytch-secrets
export default defineProvider('Stytch', {
  docs: 'https://stytch.com/docs/api',
  revoke: 'Delete the secret under API keys (https://stytch.com/dashboard/api-keys).',
  tokens: [
    {
      id: 'stytch-secret',
      title: 'Stytch project secret',
      severity: 9.0,
      format: ['secret-live-', base64url(35), '='],
      grants: 'read and change the accounts of the project',
    },
    {
      id: 'stytch-test-secret',
      title: 'Stytch project secret (test)',
      severity: 5.5,
      format: ['secret-test-', base64url(35), '='],
      grants: 'read and change the test project',
    },
  ],
})
