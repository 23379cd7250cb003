import { base64, base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cachix', {
  docs: 'https://docs.cachix.org/getting-started#authenticating',
  revoke: 'Delete it under Personal auth tokens (https://app.cachix.org/personal-auth-tokens).',
  tokens: [
    {
      id: 'cachix-signing-key',
      title: 'Cachix signing key',
      severity: 8.5,
      format: [base64(86), '=='],
      near: ['cachix_signing_key', 'cachix_sign'],
      grants: "sign store paths that the cache's users trust",
    },
    {
      id: 'cachix-auth-token',
      title: 'Cachix auth token',
      severity: 8.0,
      format: ['eyJ', base64url(10, 100), '.', base64url(40, 400), '.', base64url(43)],
      near: ['cachix'],
      grants: 'push to the caches of its owner',
    },
  ],
})
