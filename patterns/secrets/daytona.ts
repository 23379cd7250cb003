import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Daytona', {
  docs: 'https://www.daytona.io/docs/api-keys/',
  revoke: 'Delete it under API keys (https://app.daytona.io/dashboard/keys).',
  tokens: [
    {
      id: 'daytona-api-key',
      title: 'Daytona API key',
      severity: 8.3,
      format: ['dtn_', hex(64)],
      grants: 'start sandboxes and read their files',
    },
  ],
})
