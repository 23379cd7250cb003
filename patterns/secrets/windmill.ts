import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Windmill', {
  docs: 'https://www.windmill.dev/docs/core_concepts/user_tokens',
  revoke: 'Delete it under Account settings, Tokens (https://app.windmill.dev/).',
  tokens: [
    {
      id: 'windmill-user-token',
      title: 'Windmill user token',
      severity: 8.0,
      format: [base62(32)],
      near: ['windmill', 'wm_token'],
      proof: notHex,
      grants: 'run scripts as its owner',
    },
  ],
})
