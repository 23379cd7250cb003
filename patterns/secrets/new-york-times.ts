import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('The New York Times', {
  docs: 'https://developer.nytimes.com/get-started',
  revoke: 'Delete it under Apps (https://developer.nytimes.com/my-apps).',
  tokens: [
    {
      id: 'new-york-times-api-key',
      title: 'New York Times API key',
      severity: 4.0,
      formats: [[base62(32)], [base62(48)]],
      near: ['nytimes', 'nyt_api', 'nyt_key', 'new_york_times'],
      proof: notHex,
      grants: 'read articles at the rate limit of its owner',
    },
  ],
})
