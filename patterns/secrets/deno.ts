import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Deno Deploy', {
  docs: 'https://docs.deno.com/deploy/manual/',
  revoke: 'Revoke it under Account settings, Access tokens (https://dash.deno.com/account#access-tokens).',
  tokens: [
    {
      id: 'deno-deploy-access-token',
      title: 'Deno Deploy personal access token',
      severity: 9.0,
      format: ['ddp_', base62(36)],
      grants: 'deploy to every project of its owner',
    },
    {
      id: 'deno-deploy-organization-token',
      title: 'Deno Deploy organization access token',
      severity: 9.0,
      format: ['ddo_', base62(36)],
      grants: 'deploy to every project of the organization',
    },
  ],
})
