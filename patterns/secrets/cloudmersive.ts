import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cloudmersive', {
  docs: 'https://api.cloudmersive.com/',
  revoke: 'Regenerate it in the settings of the account (https://api.cloudmersive.com/).',
  tokens: [
    {
      id: 'cloudmersive-api-key',
      title: 'Cloudmersive API key',
      severity: 5.5,
      format: uuid,
      near: ['cloudmersive'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
