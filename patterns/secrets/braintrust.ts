import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Braintrust', {
  docs: 'https://www.braintrust.dev/docs/reference/api',
  revoke: 'Delete it under Settings, API keys (https://www.braintrust.dev/app/settings?subroute=api-keys).',
  tokens: [
    {
      id: 'braintrust-api-key',
      title: 'Braintrust API key',
      severity: 8.0,
      format: ['sk-', base62(48)],
      near: ['braintrust'],
      grants: 'read the logs and use the connected models',
    },
  ],
})
