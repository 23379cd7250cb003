import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TinyURL', {
  docs: 'https://tinyurl.com/app/dev',
  revoke: 'Delete it under Settings, API (https://tinyurl.com/app/settings/api).',
  tokens: [
    {
      id: 'tinyurl-api-token',
      title: 'TinyURL API token',
      severity: 6.0,
      format: [base62(60)],
      near: ['tinyurl', 'tiny_url'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
