import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://turborepo.com/docs/core-concepts/remote-caching
export default defineProvider('Turborepo', {
  docs: 'https://turborepo.com/docs/core-concepts/remote-caching',
  revoke:
    'Delete the token at Vercel under Account settings, Tokens (https://vercel.com/account/settings/tokens).',
  tokens: [
    {
      id: 'turborepo-remote-cache-token',
      title: 'Turborepo remote cache token',
      severity: 7.0,
      format: [base62(24)],
      near: ['turbo_token', 'turbo_remote_cache'],
      proof: hasDigit,
      grants: 'read and poison the shared build cache',
    },
  ],
})
