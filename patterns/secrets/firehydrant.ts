import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FireHydrant', {
  docs: 'https://docs.firehydrant.com/docs/api-keys',
  revoke: 'Delete it under Settings, API keys (https://app.firehydrant.io/organizations/bots).',
  tokens: [
    {
      id: 'firehydrant-bot-token',
      title: 'FireHydrant bot token',
      severity: 7.8,
      format: ['fhb-', hex(32)],
      grants: 'read and change incidents',
    },
  ],
})
