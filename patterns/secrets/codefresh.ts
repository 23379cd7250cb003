import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://codefresh.io/docs/docs/integrations/codefresh-api/
export default defineProvider('Codefresh', {
  docs: 'https://codefresh.io/docs/docs/integrations/codefresh-api/',
  revoke: 'Delete it under User settings, API keys (https://g.codefresh.io/user/settings).',
  tokens: [
    {
      id: 'codefresh-api-key',
      title: 'Codefresh API key',
      severity: 8.5,
      format: [hex(24), '.', hex(32)],
      near: ['codefresh', 'cf_api_key', 'cf_token'],
      grants: 'run pipelines within its scopes',
    },
  ],
})
