import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Appwrite', {
  docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  revoke: "Delete it under the project's API keys (https://cloud.appwrite.io/).",
  tokens: [
    {
      id: 'appwrite-api-key',
      title: 'Appwrite API key',
      severity: 9.0,
      format: ['standard_', hex(256)],
      grants: 'read and write the project within its scopes',
    },
    {
      id: 'appwrite-api-key-old',
      title: 'Appwrite API key (without prefix)',
      severity: 9.0,
      format: [hex(256)],
      near: ['appwrite'],
      grants: 'read and write the project within its scopes',
    },
  ],
})
