import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Exa', {
  docs: 'https://docs.exa.ai/reference/quickstart',
  revoke: 'Delete it under API keys (https://dashboard.exa.ai/api-keys).',
  tokens: [
    {
      id: 'exa-api-key',
      title: 'Exa API key',
      severity: 7.0,
      format: uuid,
      near: ['exa_api', 'exa_key', 'exa_search'],
      grants: 'search at the cost of its owner',
    },
  ],
})
