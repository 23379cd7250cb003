import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Unkey', {
  docs: 'https://www.unkey.com/docs/security/root-keys',
  revoke: 'Delete it under Settings, Root keys (https://app.unkey.com/settings/root-keys).',
  tokens: [
    {
      id: 'unkey-root-key',
      title: 'Unkey root key',
      severity: 9.0,
      format: ['unkey_', base62(20, 32)],
      grants: 'make, verify and delete the API keys of the workspace',
    },
  ],
})
