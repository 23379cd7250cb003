import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://goteleport.com/docs/reference/join-methods/
export default defineProvider('Teleport', {
  docs: 'https://goteleport.com/docs/reference/join-methods/',
  revoke: 'Run `tctl tokens rm` (https://goteleport.com/docs/reference/cli/tctl/).',
  tokens: [
    {
      id: 'teleport-join-token',
      title: 'Teleport join token',
      severity: 8.0,
      format: [hex(32)],
      near: ['teleport'],
      grants: 'join services to the cluster until it expires',
    },
  ],
})
