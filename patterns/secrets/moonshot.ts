import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Moonshot AI', {
  docs: 'https://platform.moonshot.ai/docs/overview',
  revoke: 'Delete it under API keys (https://platform.moonshot.ai/console/api-keys).',
  tokens: [
    {
      id: 'moonshot-api-key',
      title: 'Moonshot AI API key',
      severity: 8.5,
      format: ['sk-', base64url(48)],
      near: ['moonshot', 'kimi'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
