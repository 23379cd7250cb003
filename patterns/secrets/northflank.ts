import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Northflank', {
  docs: 'https://northflank.com/docs/v1/application/secure/grant-api-access',
  revoke: 'Delete it under Settings, API, Tokens (https://app.northflank.com/).',
  tokens: [
    {
      id: 'northflank-api-token',
      title: 'Northflank API token',
      severity: 9.0,
      format: ['nf-eyJ', base64url(10, 100), '.', base64url(40, 600), '.', base64url(43)],
      grants: 'deploy to and read the secrets of the projects within its role',
    },
  ],
})
