import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Thunderstore', {
  docs: 'https://thunderstore.io/api/docs/',
  revoke: 'Delete the service account of the team (https://thunderstore.io/settings/teams/).',
  tokens: [
    {
      id: 'thunderstore-service-account-token',
      title: 'Thunderstore service account token',
      severity: 9.0,
      format: ['tss_', base64url(30, 64)],
      grants: "publish new versions of the team's packages",
    },
  ],
})
