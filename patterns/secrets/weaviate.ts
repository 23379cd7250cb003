import { base62, base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.weaviate.io/cloud/manage-clusters/authentication
export default defineProvider('Weaviate', {
  docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  revoke: "Delete it on the cluster's page (https://console.weaviate.cloud/).",
  tokens: [
    {
      id: 'weaviate-api-key',
      title: 'Weaviate Cloud API key',
      severity: 8.5,
      formats: [[base62(36)], [base64(50, 120), oneOf('==', '=', '')]],
      near: ['weaviate', 'wcd_api', 'wcs_api'],
      grants: 'read and write the cluster',
    },
  ],
})
