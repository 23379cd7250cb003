import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dynamic', {
  docs: 'https://www.dynamic.xyz/docs/developer-dashboard/tokens-api-keys',
  revoke: 'Delete it under Developer settings, API (https://app.dynamic.xyz/).',
  tokens: [
    {
      id: 'dynamic-api-token',
      title: 'Dynamic API token',
      severity: 8.5,
      format: ['dyn_', base62(56)],
      grants: 'read and change the users of the environment',
    },
  ],
})
