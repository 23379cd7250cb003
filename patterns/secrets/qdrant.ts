import { base64url, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://qdrant.tech/documentation/cloud/authentication/
export default defineProvider('Qdrant', {
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  revoke: "Delete it under the cluster's API keys (https://cloud.qdrant.io/).",
  tokens: [
    {
      id: 'qdrant-api-key',
      title: 'Qdrant Cloud API key',
      severity: 8.5,
      formats: [
        [base64url(54)],
        [...uuid, '|', base64url(40, 60)],
        ['eyJ', base64url(20, 200), '.', base64url(20, 400), '.', base64url(43)],
      ],
      near: ['qdrant'],
      grants: 'read and write the cluster',
    },
  ],
})
