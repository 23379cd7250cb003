import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Apify', {
  docs: 'https://docs.apify.com/platform/integrations/api#api-token',
  revoke: 'Delete it under Settings, API and integrations (https://console.apify.com/settings/integrations).',
  tokens: [
    {
      id: 'apify-api-token',
      title: 'Apify API token',
      severity: 8.2,
      format: ['apify_api_', base62(36)],
      grants: 'run actors at the cost of its owner and read their data',
    },
  ],
})
