import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cursor', {
  docs: 'https://docs.cursor.com/en/account/teams/admin-api',
  revoke: 'Delete it under Dashboard, Settings (https://cursor.com/dashboard?tab=integrations).',
  tokens: [
    {
      id: 'cursor-api-key',
      title: 'Cursor API key',
      severity: 8.5,
      formats: [
        ['key_', hex(64)],
        ['crsr_', hex(64)],
      ],
      grants: 'run agents and read the usage of the team',
    },
  ],
})
