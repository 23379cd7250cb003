import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LlamaCloud', {
  docs: 'https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key',
  revoke: 'Delete it under API keys (https://cloud.llamaindex.ai/api-key).',
  tokens: [
    {
      id: 'llamacloud-api-key',
      title: 'LlamaCloud API key',
      severity: 7.8,
      format: ['llx-', base62(48)],
      grants: 'parse documents at the cost of its owner and read the indexes',
    },
  ],
})
