import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.frontegg.com/docs/env-settings
export default defineProvider('Frontegg', {
  docs: 'https://docs.frontegg.com/docs/env-settings',
  revoke: 'Regenerate the API key of the environment (https://portal.frontegg.com/).',
  tokens: [
    {
      id: 'frontegg-api-key',
      title: 'Frontegg API key',
      severity: 9.0,
      format: [...uuid],
      near: ['frontegg_api_key', 'frontegg_secret', 'frontegg_key'],
      grants: 'read and change the accounts of the environment',
    },
  ],
})
