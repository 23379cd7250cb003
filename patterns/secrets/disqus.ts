import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Disqus', {
  docs: 'https://disqus.com/api/docs/auth/',
  revoke: 'Regenerate it in the settings of the account (https://disqus.com/).',
  tokens: [
    {
      id: 'disqus-api-secret',
      title: 'Disqus API key or secret',
      severity: 6.8,
      format: [base62(64)],
      near: ['disqus'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
