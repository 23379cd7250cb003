import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Termii', {
  docs: 'https://developers.termii.com/',
  revoke: 'Reset it on the dashboard (https://accounts.termii.com/).',
  tokens: [
    {
      id: 'termii-api-key',
      title: 'Termii API key',
      severity: 8.0,
      format: ['TL', base62(50, 70)],
      near: ['termii'],
      grants: 'send messages at the cost of the account',
    },
  ],
})
