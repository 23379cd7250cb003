import { hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mezmo', {
  docs: 'https://docs.mezmo.com/docs/ingestion-key',
  revoke: 'Delete it under Settings, Organization, API keys (https://app.mezmo.com/manage/api-keys).',
  tokens: [
    {
      id: 'mezmo-key',
      title: 'Mezmo (LogDNA) ingestion or service key',
      severity: 6.5,
      formats: [[hex(32)], [oneOf('sts_', 'ingestion_'), hex(32)]],
      near: ['logdna', 'mezmo'],
      grants: 'write logs, or with a service key read them',
    },
  ],
})
