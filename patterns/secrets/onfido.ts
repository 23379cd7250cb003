import { base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Onfido', {
  docs: 'https://documentation.onfido.com/api/latest/#api-tokens',
  revoke: 'Delete it under Developers, Tokens (https://dashboard.onfido.com/api/tokens).',
  tokens: [
    {
      id: 'onfido-api-token',
      title: 'Onfido API token',
      severity: 9.0,
      formats: [
        [oneOf('api_live.', 'api_live_us.', 'api_live_ca.'), base64url(10, 12), '.', base64url(32)],
        [oneOf('api_live.', 'api_live_us.', 'api_live_ca.'), base64url(32)],
      ],
      grants: 'read the identity documents of the verified people',
    },
    {
      id: 'onfido-sandbox-api-token',
      title: 'Onfido API token (sandbox)',
      severity: 5.0,
      formats: [
        [oneOf('api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.'), base64url(10, 12), '.', base64url(32)],
        [oneOf('api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.'), base64url(32)],
      ],
      grants: 'use the sandbox',
    },
  ],
})
