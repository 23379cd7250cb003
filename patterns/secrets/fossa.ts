import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FOSSA', {
  docs: 'https://docs.fossa.com/docs/api-reference',
  revoke:
    'Delete it under Account settings, Integrations, API (https://app.fossa.com/account/settings/integrations/api_tokens).',
  tokens: [
    {
      id: 'fossa-api-key',
      title: 'FOSSA API key',
      severity: 7.0,
      format: [hex(32)],
      near: ['fossa_api', 'fossa_key', 'fossa_token', 'fossa'],
      grants: 'read and write the scans of the organization',
    },
  ],
})
