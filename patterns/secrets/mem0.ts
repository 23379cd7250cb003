import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mem0', {
  docs: 'https://docs.mem0.ai/platform/quickstart',
  revoke: 'Delete it under API keys (https://app.mem0.ai/dashboard/api-keys).',
  tokens: [
    {
      id: 'mem0-api-key',
      title: 'Mem0 API key',
      severity: 8.0,
      format: ['m0-', base62(40)],
      grants: 'read and write the memories of the project',
    },
  ],
})
