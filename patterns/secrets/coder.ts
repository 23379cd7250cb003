import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Coder', {
  docs: 'https://coder.com/docs/admin/users/sessions-tokens',
  revoke: 'Delete it under Account, Tokens (https://coder.com/docs/admin/users/sessions-tokens).',
  tokens: [
    {
      id: 'coder-session-token',
      title: 'Coder session token',
      severity: 8.0,
      format: [base62(10), '-', base62(22)],
      near: ['coder_session_token', 'coder_token', 'coder-session-token', 'coder_api'],
      grants: 'start and enter the workspaces of its owner',
    },
  ],
})
