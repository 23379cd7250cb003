import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.netbird.io/how-to/access-netbird-public-api
export default defineProvider('NetBird', {
  docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  revoke: 'Delete it under Team, Users, Access tokens (https://app.netbird.io/).',
  tokens: [
    {
      id: 'netbird-access-token',
      title: 'NetBird personal access token',
      severity: 8.8,
      format: ['nbp_', base62(36)],
      grants: 'change the private network as its owner',
    },
  ],
})
