import { base62, type Format, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Prefixes: https://tailscale.com/kb/1277/key-prefixes
const key = (...kinds: string[]): Format => [
  oneOf(...kinds.map((kind) => `tskey-${kind}-`)),
  base62(8, 24),
  '-',
  base62(16, 64),
]

export default defineProvider('Tailscale', {
  docs: 'https://tailscale.com/kb/1277/key-prefixes',
  revoke: 'Revoke it under Settings, Keys (https://login.tailscale.com/admin/settings/keys).',
  tokens: [
    {
      id: 'tailscale-auth-key',
      title: 'Tailscale auth key',
      severity: 9.0,
      format: key('auth'),
      grants: 'join devices to the private network',
    },
    {
      id: 'tailscale-api-access-token',
      title: 'Tailscale API access token',
      severity: 9.3,
      format: key('api'),
      grants: 'change the private network as its owner',
    },
    {
      id: 'tailscale-oauth-client-secret',
      title: 'Tailscale OAuth client secret',
      severity: 9.0,
      format: key('client'),
      grants: 'obtain API access tokens within its scopes',
    },
    {
      id: 'tailscale-scim-or-webhook-key',
      title: 'Tailscale SCIM or webhook key',
      severity: 7.0,
      formats: [key('scim', 'webhook')],
      grants: 'manage the users of the network, or forge its events',
    },
  ],
})
