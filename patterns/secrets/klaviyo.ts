import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Klaviyo', {
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  revoke: 'Delete it under Settings, API keys (https://www.klaviyo.com/settings/account/api-keys).',
  tokens: [
    {
      id: 'klaviyo-private-key',
      title: 'Klaviyo private API key',
      severity: 8.5,
      formats: [
        ['pk_', hex(34)],
        ['pk_', base62(6), '_', hex(34)],
      ],
      grants: 'read and write the profiles and send campaigns',
    },
  ],
})
