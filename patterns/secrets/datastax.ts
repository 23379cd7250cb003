import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DataStax Astra', {
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  revoke: 'Delete it under Settings, Tokens (https://astra.datastax.com/).',
  tokens: [
    {
      id: 'datastax-application-token',
      title: 'Astra DB application token',
      severity: 9.0,
      formats: [
        ['AstraCS:', base62(24), ':', hex(64)],
        ['AstraCS:', base62(32, 64)],
      ],
      grants: 'read and write the databases within its role',
    },
  ],
})
