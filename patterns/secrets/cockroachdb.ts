import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-api-keys
export default defineProvider('CockroachDB Cloud', {
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  revoke: 'Delete it under Access management, Service accounts (https://cockroachlabs.cloud/).',
  tokens: [
    {
      id: 'cockroachdb-api-key',
      title: 'CockroachDB Cloud API key',
      severity: 9.2,
      format: ['CCDB1_', base62(22), '_', base62(40)],
      grants: "manage the clusters within the service account's roles",
    },
  ],
})
