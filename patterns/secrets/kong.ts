import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kong Konnect', {
  docs: 'https://developer.konghq.com/konnect-api/#konnect-api-authentication',
  revoke: 'Revoke it under Personal access tokens (https://cloud.konghq.com/global/account/tokens).',
  tokens: [
    {
      id: 'kong-konnect-token',
      title: 'Kong Konnect access token',
      severity: 8.8,
      format: [oneOf('kpat_', 'spat_'), base62(40, 60)],
      grants: 'change the gateways that its owner can',
    },
  ],
})
