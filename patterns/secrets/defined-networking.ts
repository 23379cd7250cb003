import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Defined Networking', {
  docs: 'https://docs.defined.net/guides/rotating-api-keys/',
  revoke: 'Delete it under Settings, API keys (https://admin.defined.net/settings/api-keys).',
  tokens: [
    {
      id: 'defined-networking-api-key',
      title: 'Defined Networking API key',
      severity: 9.0,
      format: ['dnkey-', base64url(26), '-', base64url(52)],
      grants: 'enrol hosts and change the network',
    },
  ],
})
