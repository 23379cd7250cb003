import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Checkr', {
  docs: 'https://docs.checkr.com/#section/Getting-Started/Authentication',
  revoke:
    'Let it expire under Account settings, Developer settings (https://help.checkr.com/hc/en-us/articles/14966447719703-Manage-API-keys-and-webhooks).',
  tokens: [
    {
      id: 'checkr-api-key',
      title: 'Checkr API key',
      severity: 8.8,
      format: [hex(40)],
      near: ['checkr'],
      grants: 'read the background checks of the account',
    },
  ],
})
