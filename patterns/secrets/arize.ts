import { base64url, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Arize', {
  docs: 'https://arize.com/docs/ax/security-and-settings/api-keys',
  revoke: 'Delete it under Settings, API keys (https://app.arize.com/).',
  tokens: [
    {
      id: 'arize-api-key',
      title: 'Arize API key',
      severity: 7.5,
      format: ['ak-', ...uuid, '-', base64url(20, 44)],
      grants: 'send and read traces of the space',
    },
  ],
})
