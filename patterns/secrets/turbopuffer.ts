import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('turbopuffer', {
  docs: 'https://turbopuffer.com/docs/api-overview',
  revoke: 'Delete it under API keys (https://turbopuffer.com/dashboard).',
  tokens: [
    {
      id: 'turbopuffer-api-key',
      title: 'turbopuffer API key',
      severity: 8.5,
      format: ['tpuf_', base62(32)],
      grants: 'read and write the namespaces of the organization',
    },
  ],
})
