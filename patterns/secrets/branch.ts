import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Branch', {
  docs: 'https://help.branch.io/developers-hub/docs/branch-key-and-secret',
  revoke: 'Make a new secret under Account settings (https://dashboard.branch.io/account-settings/app).',
  tokens: [
    {
      id: 'branch-secret',
      title: 'Branch live secret',
      severity: 7.5,
      format: ['secret_live_', base62(32)],
      grants: 'read and change the links of the app',
    },
    {
      id: 'branch-test-secret',
      title: 'Branch test secret',
      severity: 4.0,
      format: ['secret_test_', base62(32)],
      grants: 'use the test environment',
    },
  ],
})
