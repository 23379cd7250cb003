import { base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Headscale', {
  docs: 'https://headscale.net/stable/usage/getting-started/',
  revoke:
    'Expire it with `headscale preauthkeys expire` or `headscale apikeys expire` (https://headscale.net/stable/).',
  tokens: [
    {
      id: 'headscale-key',
      title: 'Headscale auth or API key',
      severity: 8.8,
      format: [oneOf('hskey-auth-', 'hskey-api-'), base64url(12), '-', base64url(64)],
      grants: 'join nodes to, or administer, the private network',
    },
  ],
})
