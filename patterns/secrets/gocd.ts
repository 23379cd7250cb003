import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://api.gocd.org/current/#authentication
export default defineProvider('GoCD', {
  docs: 'https://docs.gocd.org/current/configuration/access_tokens.html',
  revoke:
    'Revoke it under Personal access tokens (https://docs.gocd.org/current/configuration/access_tokens.html).',
  tokens: [
    {
      id: 'gocd-access-token',
      title: 'GoCD access token',
      severity: 8.0,
      format: [hex(40)],
      near: ['gocd'],
      grants: 'run pipelines as its owner on the GoCD server',
    },
  ],
})
