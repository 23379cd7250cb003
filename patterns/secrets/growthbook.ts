import { base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.growthbook.io/api/
export default defineProvider('GrowthBook', {
  docs: 'https://docs.growthbook.io/api/',
  revoke: 'Delete it under Settings, API keys (https://app.growthbook.io/settings/keys).',
  tokens: [
    {
      id: 'growthbook-secret-key',
      title: 'GrowthBook secret key',
      severity: 8.0,
      format: [oneOf('secret_user_', 'secret_admin_', 'secret_readonly_', 'secret_'), base64url(40, 60)],
      near: ['growthbook', 'gb_secret', 'gb_api'],
      grants: 'change the features and experiments within its role',
    },
  ],
})
