import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Diffbot', {
  docs: 'https://docs.diffbot.com/reference/authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.diffbot.com/).',
  tokens: [
    {
      id: 'diffbot-api-token',
      title: 'Diffbot API token',
      severity: 6.5,
      format: [hex(32)],
      near: ['diffbot'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
