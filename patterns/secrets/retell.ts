import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Retell AI', {
  docs: 'https://docs.retellai.com/accounts/manage-api-keys',
  revoke: 'Delete it under Settings, API keys (https://dashboard.retellai.com/settings/api-keys).',
  tokens: [
    {
      id: 'retell-api-key',
      title: 'Retell AI API key',
      severity: 8.0,
      format: ['key_', hex(28)],
      grants: 'call at the cost of the workspace',
    },
  ],
})
