import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Highnote', {
  docs: 'https://highnote.com/docs/basics/graphql-api/using-the-highnote-graphql-api',
  revoke: 'Delete it under Developers, API keys (https://dashboard.highnote.com/).',
  tokens: [
    {
      id: 'highnote-api-key',
      title: 'Highnote API key',
      severity: 8.8,
      format: [oneOf('rk_live_', 'sk_live_'), base64(80, 250), oneOf('==', '=')],
      near: ['highnote'],
      grants: 'issue cards and move funds of the account',
    },
  ],
})
