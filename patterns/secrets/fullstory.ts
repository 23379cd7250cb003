import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FullStory', {
  docs: 'https://developer.fullstory.com/server/authentication/',
  revoke:
    'Delete it under Settings, Integrations and API keys (https://app.fullstory.com/ui/_/settings/apikeys).',
  tokens: [
    {
      id: 'fullstory-api-key',
      title: 'FullStory API key',
      severity: 8.0,
      format: [oneOf('na1.', 'eu1.'), base64(32, 160), oneOf('==', '=', '')],
      near: ['full_story', 'fs_api', 'authorization'],
      grants: 'read the sessions of the users',
    },
  ],
})
