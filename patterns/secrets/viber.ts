import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Viber', {
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/#authentication-token',
  revoke: 'Ask for a new one in the admin panel (https://partners.viber.com/).',
  tokens: [
    {
      id: 'viber-bot-token',
      title: 'Viber bot token',
      severity: 7.5,
      format: [hex(16), '-', hex(16), '-', hex(16)],
      near: ['viber', 'x_viber_auth_token', 'auth_token'],
      grants: 'send messages as the bot',
    },
  ],
})
