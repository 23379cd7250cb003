import { base64url, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Frame.io', {
  docs: 'https://developer.frame.io/docs/getting-started/authentication',
  revoke: 'Delete it in the developer portal (https://developer.frame.io/app/tokens).',
  tokens: [
    {
      id: 'frameio-developer-token',
      title: 'Frame.io developer token',
      severity: 8.0,
      format: ['fio-u-', run(base64url(1).alphabet + '=', 64)],
      grants: 'read and write the media within its scopes',
    },
  ],
})
