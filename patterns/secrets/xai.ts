import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('xAI', {
  docs: 'https://docs.x.ai/docs/overview',
  revoke: 'Delete it under API keys (https://console.x.ai).',
  tokens: [
    {
      id: 'xai-api-key',
      title: 'xAI API key',
      severity: 8.5,
      format: ['xai-', base64url(78, 90)],
      grants: 'call the models at the cost of the team',
    },
    {
      id: 'xai-management-key',
      title: 'xAI management key',
      severity: 9.2,
      format: ['xai-token-', base64url(80)],
      grants: 'create and delete the API keys of the team',
      docs: 'https://docs.x.ai/docs/management-api',
    },
  ],
})
