import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.algolia.com/doc/guides/security/api-keys/
export default defineProvider('Algolia', {
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  revoke: 'Regenerate it under Settings, API keys (https://dashboard.algolia.com/account/api-keys).',
  tokens: [
    {
      id: 'algolia-api-key',
      title: 'Algolia API key',
      severity: 7.5,
      format: [hex(32)],
      near: [
        'algolia_admin',
        'algolia_api_key',
        'algolia_write',
        'algolia_key',
        'algolia_secret',
        'algolia_token',
        'algolia_apikey',
        'algoliaadmin',
        'algoliaapikey',
        'x-algolia-api-key',
      ],
      grants: 'search, and with an admin key change, every index of the application',
    },
  ],
})
