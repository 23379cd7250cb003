import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pimlico', {
  docs: 'https://docs.pimlico.io/',
  revoke: 'Delete it under API keys (https://dashboard.pimlico.io/apikeys).',
  tokens: [
    {
      id: 'pimlico-api-key',
      title: 'Pimlico API key',
      severity: 7.0,
      format: ['pim_', base62(22)],
      grants: 'sponsor transactions at the cost of its owner',
    },
  ],
})
