import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Couchbase Capella', {
  docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  revoke: 'Delete it under Settings, API keys (https://cloud.couchbase.com/).',
  tokens: [
    {
      id: 'couchbase-capella-api-key',
      title: 'Couchbase Capella API key',
      severity: 8.8,
      format: [base64(60, 130), oneOf('==', '=', '')],
      near: ['capella', 'couchbase_api', 'couchbase_cloud'],
      grants: 'manage the clusters within its roles',
    },
  ],
})
