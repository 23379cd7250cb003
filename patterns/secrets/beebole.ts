import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BeeBole', {
  docs: 'https://beebole.com/help/api',
  revoke: 'Get a new token in the API Token module (https://beebole.com/help/api).',
  tokens: [
    {
      id: 'beebole-api-key',
      title: 'BeeBole API key',
      severity: 6.5,
      format: [hex(40)],
      near: ['beebole'],
      grants: 'read and change the data of its owner',
    },
  ],
})
