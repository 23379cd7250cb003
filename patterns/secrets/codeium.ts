import { base64url, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Codeium', {
  docs: 'https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction',
  revoke: 'Delete it under Team settings, Service keys (https://windsurf.com/team/settings).',
  tokens: [
    {
      id: 'codeium-api-key',
      title: 'Codeium (Windsurf) API key',
      severity: 7.0,
      formats: [uuid, ['sk-ws-01-', base64url(40, 140)]],
      near: ['codeium', 'windsurf'],
      grants: 'use the subscription of its owner',
    },
  ],
})
