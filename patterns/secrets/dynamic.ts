import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dynamic', {
  docs: 'https://www.dynamic.xyz/docs/developer-dashboard/tokens-api-keys',
  revoke: 'Delete it under Developer, API (https://app.dynamic.xyz/dashboard/developer/api).',
  tokens: [
    {
      id: 'dynamic-api-token',
      title: 'Dynamic API token',
      severity: 8.5,
      formats: [
        ['dyn_', base62(56)],
        ['dyn_', base62(36)],
      ],
      grants: 'read and change the users of the environment',
    },
  ],
})
