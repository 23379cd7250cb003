import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Val Town', {
  docs: 'https://docs.val.town/api/authentication/',
  revoke: 'Delete it under Settings, API tokens (https://www.val.town/settings/api).',
  tokens: [
    {
      id: 'val-town-api-token',
      title: 'Val Town API token',
      severity: 8.5,
      format: ['vtwn_', base64url(24, 40)],
      grants: 'run and change the vals of its owner',
    },
  ],
})
