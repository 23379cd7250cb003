import { crc32 } from 'node:zlib'
import { base62, base64, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// https://grafana.com/docs/grafana/latest/administration/service-accounts/
/** The last eight digits are the CRC32 of what stands before them, its lowest byte first. */
const littleEndianCrc: Proof = {
  name: 'checksum',
  check: (token) => token.endsWith(checksum(token)) || undefined,
  complete: (token) => token.slice(0, -8) + checksum(token),
}

function checksum(token: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc32(token.slice(0, -9)) >>> 0)
  return bytes.toString('hex')
}

export default defineProvider('Grafana', {
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  revoke: 'Delete it under Administration, Service accounts of the instance.',
  tokens: [
    {
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      severity: 8.8,
      format: ['glsa_', base62(32), '_', hex(8)],
      proof: littleEndianCrc,
      grants: 'act on the instance within the role of the service account',
    },
    {
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud access policy token',
      severity: 8.8,
      format: ['glc_', base64(32, 400), oneOf('==', '=', '')],
      grants: 'read and write the telemetry of the stack within its policy',
      docs: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
      revoke: 'Delete it under Security, Access policies (https://grafana.com/orgs).',
    },
    {
      id: 'grafana-api-key',
      title: 'Grafana API key (legacy)',
      severity: 8.5,
      format: ['eyJrIjoi', base64(50, 300), oneOf('==', '=', '')],
      grants: 'act on the instance within its role',
      docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    },
  ],
})
