import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Streak', {
  docs: 'https://streak.readme.io/docs/authentication',
  revoke: 'Delete it under Integrations, Streak API (https://www.streak.com/).',
  tokens: [
    {
      id: 'streak-api-key',
      title: 'Streak API key',
      severity: 7.5,
      format: [hex(32)],
      near: ['streak_api', 'streak_key', 'streak_crm'],
      grants: 'read and change the data of its owner',
    },
  ],
})
