import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Jina AI', {
  docs: 'https://jina.ai/embeddings/',
  revoke: 'Revoke it under API key and billing (https://jina.ai/api-dashboard/key-manager).',
  tokens: [
    {
      id: 'jina-api-key',
      title: 'Jina AI API key',
      severity: 7.5,
      format: ['jina_', hex(32), base64url(28)],
      grants: 'make embeddings and searches at the cost of its owner',
    },
  ],
})
