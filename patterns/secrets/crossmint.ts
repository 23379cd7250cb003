import { base58 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Crossmint', {
  docs: 'https://docs.crossmint.com/introduction/platform/api-keys',
  revoke: 'Delete it under Integrate, API keys (https://www.crossmint.com/console).',
  tokens: [
    {
      id: 'crossmint-server-key',
      title: 'Crossmint server API key',
      severity: 8.8,
      format: ['sk_production_', base58(80, 250)],
      grants: 'mint and move assets of the project',
    },
    {
      id: 'crossmint-staging-key',
      title: 'Crossmint server API key (staging)',
      severity: 4.8,
      format: ['sk_staging_', base58(80, 250)],
      grants: 'use the staging environment',
    },
  ],
})
