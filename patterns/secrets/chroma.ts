import { base58 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Chroma', {
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  revoke: 'Delete it under Settings, API keys (https://www.trychroma.com/).',
  tokens: [
    {
      id: 'chroma-api-key',
      title: 'Chroma Cloud API key',
      severity: 8.3,
      format: ['ck-', base58(44)],
      grants: 'read and write the collections of the tenant',
    },
  ],
})
