import { base62, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Polar', {
  docs: 'https://docs.polar.sh/integrate/oat',
  revoke: 'Delete it under Settings, Developers (https://polar.sh/dashboard).',
  tokens: [
    {
      id: 'polar-access-token',
      title: 'Polar access token',
      severity: 8.8,
      format: [oneOf('polar_oat_', 'polar_pat_', 'polar_at_', 'polar_rt_'), base64url(32, 64)],
      grants: 'manage products, orders and customers',
    },
    {
      id: 'polar-webhook-secret',
      title: 'Polar webhook secret',
      severity: 7.0,
      format: ['polar_whs_', base62(32, 64)],
      grants: 'forge events to the receiver',
      docs: 'https://docs.polar.sh/integrate/webhooks/endpoints',
    },
  ],
})
