import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Corbado', {
  docs: 'https://docs.corbado.com/api-reference/authentication',
  revoke: 'Delete it under Settings, API secrets (https://app.corbado.com/settings/api-secrets).',
  tokens: [
    {
      id: 'corbado-api-secret',
      title: 'Corbado API secret',
      severity: 8.8,
      format: ['corbado1_', base62(24, 50)],
      grants: 'read and change the users of the project',
    },
  ],
})
