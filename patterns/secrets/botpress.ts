import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Botpress', {
  docs: 'https://botpress.com/docs/api-reference/authentication',
  revoke: 'Delete it under Profile settings, Personal access tokens (https://app.botpress.cloud/).',
  tokens: [
    {
      id: 'botpress-access-token',
      title: 'Botpress personal access token',
      severity: 8.3,
      format: [oneOf('bp_pat_', 'bp_bak_', 'bp_iak_'), base62(30, 50)],
      grants: 'read and change the bots of the workspace',
    },
  ],
})
