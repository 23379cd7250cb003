import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Featherless', {
  docs: 'https://featherless.ai/docs/api-overview-and-common-options',
  revoke: 'Delete it under API keys (https://featherless.ai/account/api-keys).',
  tokens: [
    {
      id: 'featherless-api-key',
      title: 'Featherless API key',
      severity: 8.0,
      format: ['rc_', hex(64)],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
