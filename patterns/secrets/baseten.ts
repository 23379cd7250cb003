import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Baseten', {
  docs: 'https://docs.baseten.co/observability/api-keys',
  revoke: 'Delete it under Settings, API keys (https://app.baseten.co/settings/api_keys).',
  tokens: [
    {
      id: 'baseten-api-key',
      title: 'Baseten API key',
      severity: 8.5,
      format: [base62(8), '.', base62(32)],
      near: ['baseten', 'truss'],
      proof: hasDigit,
      grants: 'deploy and call models at the cost of the workspace',
    },
  ],
})
