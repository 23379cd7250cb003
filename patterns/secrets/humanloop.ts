import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Humanloop', {
  docs: 'https://humanloop.com/docs/reference/authentication',
  revoke: 'Delete it under Organization settings, API keys (https://app.humanloop.com/).',
  tokens: [
    {
      id: 'humanloop-api-key',
      title: 'Humanloop API key',
      severity: 8.0,
      format: ['hl_sk_', base62(32, 80)],
      grants: 'read and change the prompts and logs of the organization',
    },
  ],
})
