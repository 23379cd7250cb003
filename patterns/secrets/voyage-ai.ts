import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Voyage AI', {
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  revoke: 'Delete it under API keys (https://dashboard.voyageai.com/organization/api-keys).',
  tokens: [
    {
      id: 'voyage-ai-api-key',
      title: 'Voyage AI API key',
      severity: 7.5,
      format: ['pa-', base64url(43)],
      confidence: 'medium',
      grants: 'make embeddings at the cost of its owner',
    },
  ],
})
