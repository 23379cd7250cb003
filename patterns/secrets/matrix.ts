import { base62, base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Matrix', {
  docs: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
  revoke: 'Sign out the session under Settings, Sessions of the client, or call `/logout`.',
  tokens: [
    {
      id: 'matrix-access-token',
      title: 'Matrix access token',
      severity: 8.5,
      formats: [
        ['syt_', base64(2, 60), '_', base62(20), '_', base62(6)],
        [oneOf('mct_', 'mat_'), base62(30), '_', base62(6)],
      ],
      grants: 'act as the user on the home server',
    },
  ],
})
