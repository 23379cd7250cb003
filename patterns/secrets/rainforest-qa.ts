import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Rainforest QA', {
  docs: 'https://help.rainforestqa.com/docs/api',
  revoke: 'Delete it under Settings, Integrations (https://app.rainforestqa.com/settings/integrations).',
  tokens: [
    {
      id: 'rainforest-qa-api-key',
      title: 'Rainforest QA API key',
      severity: 7.0,
      format: ['apikey_', hex(64)],
      near: ['rainforest'],
      grants: 'run and read the tests of the account',
    },
  ],
})
