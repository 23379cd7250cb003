import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Onfleet', {
  docs: 'https://docs.onfleet.com/reference/authentication',
  revoke: 'Delete it under Settings, API & webhooks.',
  tokens: [
    {
      id: 'onfleet-api-key',
      title: 'Onfleet API key',
      severity: 7.8,
      format: [hex(32)],
      near: ['onfleet'],
      grants: 'read and change the deliveries of the organization',
    },
  ],
})
