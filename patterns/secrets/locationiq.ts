import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LocationIQ', {
  docs: 'https://docs.locationiq.com/docs/api-keys',
  revoke: 'Delete it under API access tokens (https://my.locationiq.com/dashboard).',
  tokens: [
    {
      id: 'locationiq-access-token',
      title: 'LocationIQ access token',
      severity: 4.5,
      format: ['pk.', hex(32)],
      grants: 'geocode at the cost of its owner',
    },
  ],
})
