import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('E2B', {
  docs: 'https://e2b.dev/docs/api-key',
  revoke: 'Delete it under Keys (https://e2b.dev/dashboard?tab=keys).',
  tokens: [
    {
      id: 'e2b-api-key',
      title: 'E2B API key',
      severity: 8.0,
      format: ['e2b_', hex(40)],
      grants: 'run sandboxes at the cost of the team',
    },
    {
      id: 'e2b-access-token',
      title: 'E2B access token',
      severity: 8.2,
      format: ['sk_e2b_', hex(40)],
      grants: 'manage the sandbox templates of its owner',
    },
  ],
})
