import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OpenRouter', {
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  revoke: 'Delete it under Settings, Keys (https://openrouter.ai/settings/keys).',
  tokens: [
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      severity: 8.8,
      format: ['sk-or-v1-', hex(64)],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
