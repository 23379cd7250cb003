import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://clerk.com/docs/deployments/clerk-environment-variables
export default defineProvider('Clerk', {
  docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  revoke: 'Roll it under Configure, API keys (https://dashboard.clerk.com/last-active?path=api-keys).',
  tokens: [
    {
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      severity: 9.2,
      format: ['sk_live_', base62(41, 50)],
      grants: 'read and change the accounts of the application',
    },
    {
      id: 'clerk-test-secret-key',
      title: 'Clerk secret key (development)',
      severity: 6.0,
      format: ['sk_test_', base62(41, 50)],
      grants: 'read and change the accounts of the development instance',
    },
    {
      id: 'clerk-machine-key',
      title: 'Clerk API or machine key',
      severity: 8.0,
      format: ['ak_', base62(40, 50)],
      near: ['clerk'],
      grants: 'act as the machine or user towards the application',
      docs: 'https://clerk.com/docs/machine-auth/api-keys',
    },
  ],
})
