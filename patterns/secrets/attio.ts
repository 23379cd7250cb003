import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Attio', {
  docs: 'https://docs.attio.com/rest-api/how-to/authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.attio.com/).',
  tokens: [
    {
      id: 'attio-access-token',
      title: 'Attio access token',
      severity: 8.3,
      format: [hex(64)],
      near: ['attio'],
      grants: 'read and change the data of its owner',
    },
  ],
})
