import { hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AfterShip', {
  docs: 'https://www.aftership.com/docs/tracking/quickstart/authentication',
  revoke: 'Delete it under Settings, API keys (https://organization.automizely.com/api-keys).',
  tokens: [
    {
      id: 'aftership-api-key',
      title: 'AfterShip API key',
      severity: 7.3,
      format: [oneOf('asat_', 'asak_'), hex(32)],
      grants: 'read and change the shipments of the organization',
    },
  ],
})
