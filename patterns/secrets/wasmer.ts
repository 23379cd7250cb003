import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wasmer', {
  docs: 'https://docs.wasmer.io/',
  revoke: 'Delete it under Settings, Access tokens (https://wasmer.io/settings/access-tokens).',
  tokens: [
    {
      id: 'wasmer-access-token',
      title: 'Wasmer access token',
      severity: 8.8,
      format: ['wap_', hex(64)],
      grants: 'publish packages and deploy apps of its owner',
    },
  ],
})
