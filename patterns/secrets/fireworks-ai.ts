import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fireworks AI', {
  docs: 'https://docs.fireworks.ai/getting-started/quickstart',
  revoke: 'Delete it under Settings, API keys (https://fireworks.ai/settings/users/api-keys).',
  tokens: [
    {
      id: 'fireworks-ai-api-key',
      title: 'Fireworks AI API key',
      severity: 8.5,
      format: ['fw_', base62(22, 24)],
      grants: 'call the models at the cost of its owner',
    },
    {
      id: 'fireworks-ai-legacy-key',
      title: 'Fireworks AI API key (legacy)',
      severity: 8.5,
      format: [base62(48)],
      near: ['fireworks'],
      proof: notHex,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
