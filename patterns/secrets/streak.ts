import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Streak', {
  docs: 'https://streak.readme.io/reference/authentication',
  revoke: 'Regenerate it in the settings of the account (https://streak.readme.io/).',
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
