import { base36, base62, hex, lower, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.honeycomb.io/api/authentication
/** The third letter is any. */
const KEY_BEGINNINGS = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `hc${letter}ik_`)

export default defineProvider('Honeycomb', {
  docs: 'https://docs.honeycomb.io/api/authentication',
  revoke: 'Delete it under Environment settings, API keys (https://ui.honeycomb.io/).',
  tokens: [
    {
      id: 'honeycomb-ingest-key',
      title: 'Honeycomb ingest key',
      severity: 6.5,
      format: [oneOf(...KEY_BEGINNINGS), base36(58)],
      grants: 'write telemetry of the environment',
    },
    {
      id: 'honeycomb-management-key',
      title: 'Honeycomb management key',
      severity: 8.5,
      format: ['hc', lower(1), 'mk_', base36(26), ':', base36(32)],
      near: ['honeycomb', 'authorization'],
      grants: 'manage the keys and environments of the team',
    },
    {
      id: 'honeycomb-configuration-key',
      title: 'Honeycomb configuration key',
      severity: 8.0,
      formats: [[base62(22)], [hex(32)]],
      near: ['honeycomb', 'libhoney', 'x_honeycomb_team'],
      grants: 'write telemetry and change what its permissions allow',
    },
  ],
})
