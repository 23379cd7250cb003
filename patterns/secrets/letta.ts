import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Letta', {
  docs: 'https://docs.letta.com/guides/api/letta-api-key',
  revoke: 'Delete it under API keys (https://app.letta.com/api-keys).',
  tokens: [
    {
      id: 'letta-api-key',
      title: 'Letta API key',
      severity: 8.0,
      format: ['sk-let-', base64(40, 250), oneOf('==', '=', '')],
      grants: 'read and change the agents of the project',
    },
  ],
})
