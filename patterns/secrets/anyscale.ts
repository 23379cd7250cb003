import { base62, base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Anyscale', {
  docs: 'https://docs.anyscale.com/reference/python-sdk',
  revoke: 'Delete it under API keys (https://console.anyscale.com/v2/api-keys).',
  tokens: [
    {
      id: 'anyscale-api-key',
      title: 'Anyscale API key',
      severity: 8.5,
      formats: [
        ['esecret_', base62(24, 48)],
        ['aph0_', base64url(40, 100)],
      ],
      grants: 'run clusters at the cost of its owner',
    },
  ],
})
