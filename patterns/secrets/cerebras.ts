import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cerebras', {
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  revoke: 'Delete it under API keys (https://cloud.cerebras.ai/platform).',
  tokens: [
    {
      id: 'cerebras-api-key',
      title: 'Cerebras API key',
      severity: 8.5,
      format: ['csk-', base36(48)],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
