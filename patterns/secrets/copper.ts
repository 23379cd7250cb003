import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Copper', {
  docs: 'https://developer.copper.com/introduction/authentication.html',
  revoke:
    'Delete it under System settings, API keys (https://developer.copper.com/introduction/authentication.html).',
  tokens: [
    {
      id: 'copper-api-key',
      title: 'Copper API key',
      severity: 8.0,
      format: [hex(32)],
      near: ['copper_api', 'copper_key', 'copper_token', 'coppercrm', 'copper_crm', 'prosperworks'],
      grants: 'read and change the data of its owner',
    },
  ],
})
