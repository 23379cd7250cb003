import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BeeBole', {
  docs: 'https://beebole.com/help/api/',
  revoke: 'Regenerate it in the settings of the account (https://beebole.com/).',
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
