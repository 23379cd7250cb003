import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Squarespace', {
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  revoke: 'Delete it under Settings, Developer tools, API keys of the site.',
  tokens: [
    {
      id: 'squarespace-api-key',
      title: 'Squarespace API key',
      severity: 8.0,
      format: uuid,
      near: ['squarespace'],
      grants: 'read and change orders and products within its permissions',
    },
  ],
})
