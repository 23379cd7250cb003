import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Giphy', {
  docs: 'https://developers.giphy.com/docs/api/#quick-start-guide',
  revoke: 'Delete the app on the dashboard (https://developers.giphy.com/dashboard/).',
  tokens: [
    {
      id: 'giphy-api-key',
      title: 'Giphy API key',
      severity: 4.0,
      format: [base62(32)],
      near: ['giphy'],
      proof: notHex,
      grants: 'search at the rate limit of its owner',
    },
  ],
})
