import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Attio', {
  docs: 'https://docs.attio.com/rest-api/how-to/authentication',
  revoke:
    'Delete it in the developer settings of the workspace (https://docs.attio.com/rest-api/how-to/authentication).',
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
