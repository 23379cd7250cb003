import { hex, upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Postman', {
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  revoke: 'Revoke it under Settings, API keys (https://go.postman.co/settings/me/api-keys).',
  tokens: [
    {
      id: 'postman-api-key',
      title: 'Postman API key',
      severity: 8.8,
      format: ['PMAK-', hex(24), '-', hex(34)],
      grants: 'read the collections and environments, which hold credentials',
    },
    {
      id: 'postman-collection-key',
      title: 'Postman collection access key',
      severity: 6.0,
      format: ['PMAT-', upperBase36(26)],
      grants: 'read one collection',
      docs: 'https://learning.postman.com/docs/developer/collection-access-keys/',
    },
  ],
})
