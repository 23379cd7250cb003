import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Infobip', {
  docs: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  revoke: 'Delete it under Developer tools, API keys (https://portal.infobip.com/dev/api-keys).',
  tokens: [
    {
      id: 'infobip-api-key',
      title: 'Infobip API key',
      severity: 8.5,
      format: [hex(32), '-', ...uuid],
      near: ['infobip', 'authorization'],
      grants: 'send messages at the cost of the account',
    },
  ],
})
