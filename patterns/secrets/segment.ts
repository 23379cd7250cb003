import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Segment', {
  docs: 'https://segment.com/docs/connections/find-writekey/',
  revoke: 'Rotate it under Settings, API keys of the source (https://app.segment.com/).',
  tokens: [
    {
      id: 'segment-public-api-token',
      title: 'Segment Public API token',
      severity: 8.8,
      format: ['sgp_', base62(64)],
      grants: 'manage the sources and destinations of the workspace',
      docs: 'https://docs.segmentapis.com/tag/Getting-Started',
    },
    {
      id: 'segment-write-key',
      title: 'Segment write key',
      severity: 4.5,
      format: [base62(32)],
      near: ['segment_write', 'segment_key', 'segment_api', 'segment_io', 'writekey'],
      proof: notHex,
      grants: 'write events of the source',
    },
  ],
})
