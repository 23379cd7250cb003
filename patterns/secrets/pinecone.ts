import { base62, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pinecone', {
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  revoke: 'Delete it under API keys (https://app.pinecone.io/organizations/-/projects/-/keys).',
  tokens: [
    {
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      severity: 8.8,
      format: ['pcsk_', base62(5, 7), '_', base62(62, 64)],
      grants: 'read and write the indexes of the project',
    },
    {
      id: 'pinecone-legacy-key',
      title: 'Pinecone API key (legacy)',
      severity: 8.8,
      format: uuid,
      near: ['pinecone'],
      grants: 'read and write the indexes of the project',
    },
  ],
})
