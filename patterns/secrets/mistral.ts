import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mistral AI', {
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  revoke: 'Delete it under API keys (https://console.mistral.ai/api-keys).',
  tokens: [
    {
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      severity: 8.5,
      format: [base62(32)],
      near: ['mistral', 'codestral'],
      proof: notHex,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
