import { base62, base64, oneOf, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.jetbrains.com/help/hub/manage-permanent-tokens.html
export default defineProvider('JetBrains', {
  docs: 'https://www.jetbrains.com/help/hub/manage-permanent-tokens.html',
  revoke:
    'Delete it under Profile, Account security, Tokens (https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html).',
  tokens: [
    {
      id: 'jetbrains-permanent-token',
      title: 'YouTrack, Hub or Marketplace permanent token',
      severity: 8.5,
      formats: [
        [
          oneOf('perm:', 'perm-'),
          base64(4, 100),
          oneOf('==', '=', ''),
          '.',
          run('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=', 2, 60),
          '.',
          base62(30),
        ],
      ],
      grants: 'act as its owner in the scope of the token',
    },
  ],
})
