import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Rev AI', {
  docs: 'https://docs.rev.ai/api/',
  revoke: 'Regenerate it in the settings of the account (https://docs.rev.ai/).',
  tokens: [
    {
      id: 'rev-ai-access-token',
      title: 'Rev AI access token',
      severity: 6.8,
      format: ['02', base64url(55, 80)],
      near: ['rev_ai', 'revai', 'rev.ai'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
