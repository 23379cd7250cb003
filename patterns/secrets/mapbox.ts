import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// The middle is base64 of JSON that begins `{"u":`.
export default defineProvider('Mapbox', {
  docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
  revoke: 'Delete it under Tokens (https://console.mapbox.com/account/access-tokens/).',
  tokens: [
    {
      id: 'mapbox-secret-token',
      title: 'Mapbox secret token',
      severity: 8.0,
      format: ['sk.eyJ', base64url(50, 140), '.', base64url(22)],
      grants: 'change the styles and uploads of its owner within its scopes',
    },
    {
      id: 'mapbox-temporary-token',
      title: 'Mapbox temporary token',
      severity: 5.0,
      format: ['tk.eyJ', base64url(50, 300), '.', base64url(22)],
      grants: 'use its scopes for an hour',
    },
    {
      id: 'mapbox-public-token',
      title: 'Mapbox public token',
      severity: 2.0,
      format: ['pk.eyJ', base64url(50, 140), '.', base64url(22)],
      confidence: 'low',
      grants: 'show maps at the cost of its owner',
    },
  ],
})
