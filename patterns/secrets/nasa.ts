import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NASA', {
  docs: 'https://api.nasa.gov/',
  revoke: 'Sign up for a new one (https://api.nasa.gov/).',
  tokens: [
    {
      id: 'nasa-api-key',
      title: 'NASA API key',
      severity: 3.0,
      format: [base62(40)],
      near: ['nasa'],
      proof: notHex,
      grants: 'call the API at the rate limit of its owner',
    },
  ],
})
