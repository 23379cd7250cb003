import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AfterShip', {
  docs: 'https://www.aftership.com/docs/returns/quickstart/authentication',
  revoke: 'Delete it under Settings, API keys (https://organization.automizely.com/api-keys).',
  tokens: [
    {
      id: 'aftership-api-key',
      title: 'AfterShip API key',
      severity: 7.3,
      format: ['asat_', hex(32)],
      grants: 'read and change the shipments of the organization',
    },
    {
      id: 'aftership-api-key-old',
      title: 'AfterShip API key (without prefix)',
      severity: 7.3,
      formats: [[hex(32)], uuid],
      near: ['aftership'],
      grants: 'read and change the shipments of the organization',
    },
  ],
})
