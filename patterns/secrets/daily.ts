import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Daily', {
  docs: 'https://docs.daily.co/reference/rest-api',
  revoke: 'Regenerate it in the settings of the account (https://docs.daily.co/).',
  tokens: [
    {
      id: 'daily-api-key',
      title: 'Daily API key',
      severity: 8.0,
      format: [hex(64)],
      near: ['daily_api', 'daily_co', 'dailyco', 'daily_key', 'daily_rest'],
      grants: 'create and record rooms of the domain',
    },
  ],
})
