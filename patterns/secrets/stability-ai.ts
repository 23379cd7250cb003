import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Stability AI', {
  docs: 'https://platform.stability.ai/docs/api-reference#section/Authentication',
  revoke: 'Delete it under API keys (https://platform.stability.ai/account/keys).',
  tokens: [
    {
      id: 'stability-ai-api-key',
      title: 'Stability AI API key',
      severity: 8.0,
      format: ['sk-', base62(48)],
      near: ['stability', 'dreamstudio', 'stable_diffusion'],
      grants: 'create images at the cost of its owner',
    },
  ],
})
