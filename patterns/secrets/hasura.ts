import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/
export default defineProvider('Hasura', {
  docs: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  revoke: 'Change the admin secret of the project (https://cloud.hasura.io/).',
  tokens: [
    {
      id: 'hasura-admin-secret',
      title: 'Hasura admin secret',
      severity: 9.3,
      format: [base62(64)],
      near: ['hasura', 'x-hasura-admin-secret'],
      grants: 'read and write every table behind the GraphQL API',
    },
  ],
})
