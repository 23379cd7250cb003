import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Murf', {
  docs: 'https://murf.ai/api/docs/introduction/quickstart',
  revoke: 'Delete it under API dashboard (https://murf.ai/api/dashboard).',
  tokens: [
    {
      id: 'murf-api-key',
      title: 'Murf API key',
      severity: 6.8,
      format: ['ap2_', ...uuid],
      grants: 'make speech at the cost of its owner',
    },
  ],
})
