import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Checkly', {
  docs: 'https://www.checklyhq.com/docs/cli/authentication/',
  revoke: 'Delete it under User settings, API keys (https://app.checklyhq.com/settings/user/api-keys).',
  tokens: [
    {
      id: 'checkly-api-key',
      title: 'Checkly API key',
      severity: 8.0,
      formats: [
        ['cu_', hex(32)],
        ['sv_', hex(32)],
      ],
      grants: 'change the checks, which run code and hold secrets',
    },
  ],
})
