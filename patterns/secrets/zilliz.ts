import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.zilliz.com/docs/manage-api-keys
export default defineProvider('Zilliz', {
  docs: 'https://docs.zilliz.com/docs/manage-api-keys',
  revoke: 'Delete it under API keys (https://cloud.zilliz.com/).',
  tokens: [
    {
      id: 'zilliz-api-key',
      title: 'Zilliz Cloud API key',
      severity: 8.8,
      format: [hex(64, 104)],
      near: ['zilliz', 'milvus'],
      grants: 'read and write the clusters within its role',
    },
  ],
})
