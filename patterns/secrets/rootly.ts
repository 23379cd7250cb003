import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Rootly', {
  docs: 'https://docs.rootly.com/api-reference/overview',
  revoke: 'Revoke it under Organization settings, API keys (https://rootly.com/account/api_keys).',
  tokens: [
    {
      id: 'rootly-api-token',
      title: 'Rootly API token',
      severity: 8.0,
      format: ['rootly_', hex(64)],
      grants: 'read and change incidents and schedules',
    },
  ],
})
