import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// 64 hexadecimal digits (HMAC-SHA256 of the key's id): https://www.meilisearch.com/docs/reference/api/keys
export default defineProvider('Meilisearch', {
  docs: 'https://www.meilisearch.com/docs/reference/api/keys',
  revoke:
    'Delete the key, or change the master key (https://www.meilisearch.com/docs/learn/security/resetting_master_key).',
  tokens: [
    {
      id: 'meilisearch-api-key',
      title: 'Meilisearch API key',
      severity: 8.0,
      format: [hex(64)],
      near: ['meili', 'meilisearch'],
      grants: 'search, and with an admin key change, every index',
    },
    {
      id: 'meilisearch-master-key',
      title: 'Meilisearch master key',
      severity: 8.8,
      format: [base64url(40, 48)],
      near: ['meili_master_key', 'meilisearch_master_key', 'meili_master'],
      grants: 'make and read every key of the server',
    },
  ],
})
