import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('JSR', {
  docs: 'https://jsr.io/docs/publishing-packages',
  revoke: 'Delete it under Account settings, Tokens (https://jsr.io/account/tokens).',
  tokens: [
    {
      id: 'jsr-access-token',
      title: 'JSR access token',
      severity: 9.0,
      format: [oneOf('jsrp_', 'jsrd_'), base62(24, 80)],
      grants: "publish new versions of its owner's packages",
    },
  ],
})
