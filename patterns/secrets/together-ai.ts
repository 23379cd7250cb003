import { base36, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Together AI', {
  docs: 'https://docs.together.ai/docs/quickstart',
  revoke: 'Delete it under Settings, API keys (https://api.together.ai/settings/api-keys).',
  tokens: [
    {
      id: 'together-ai-api-key',
      title: 'Together AI API key',
      severity: 8.5,
      format: ['tgp_v1_', base64url(43)],
      grants: 'call the models at the cost of its owner',
    },
    {
      id: 'together-ai-legacy-key',
      title: 'Together AI API key (legacy)',
      severity: 8.5,
      format: [base36(64)],
      near: ['together_api', 'together_ai', 'together_key'],
      proof: hasDigit,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
