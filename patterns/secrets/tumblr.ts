import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tumblr', {
  docs: 'https://www.tumblr.com/docs/en/api/v2',
  revoke: 'Delete the application (https://www.tumblr.com/oauth/apps).',
  tokens: [
    {
      id: 'tumblr-consumer-secret',
      title: 'Tumblr consumer key or secret',
      severity: 6.8,
      format: [base62(50)],
      near: ['tumblr'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
