import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NeverBounce', {
  docs: 'https://developers.neverbounce.com/docs/authentication',
  revoke: 'Delete the app under Apps (https://app.neverbounce.com/apps).',
  tokens: [
    {
      id: 'neverbounce-api-key',
      title: 'NeverBounce API key',
      severity: 6.0,
      formats: [
        ['private_', hex(32)],
        ['secret_', base62(25)],
      ],
      near: ['neverbounce'],
      grants: 'verify addresses at the cost of its owner',
    },
  ],
})
