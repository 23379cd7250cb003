import { base64url, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Beamer', {
  docs: 'https://www.getbeamer.com/api',
  revoke: 'Delete it under Settings, API (https://app.getbeamer.com/settings).',
  tokens: [
    {
      id: 'beamer-api-key',
      title: 'Beamer API key',
      severity: 6.5,
      format: ['b_', run(base64url(1).alphabet + '+/=', 44)],
      near: ['beamer'],
      grants: 'publish posts to the users of the product',
    },
  ],
})
