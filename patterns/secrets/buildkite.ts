import { base62, base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Prefixes: https://buildkite.com/docs/platform/security/tokens
export default defineProvider('Buildkite', {
  docs: 'https://buildkite.com/docs/platform/security/tokens',
  revoke:
    'Revoke it under Personal settings, API access tokens (https://buildkite.com/user/api-access-tokens).',
  tokens: [
    {
      id: 'buildkite-api-access-token',
      title: 'Buildkite API access token',
      severity: 9.0,
      format: ['bkua_', base62(40, 64)],
      grants: 'read and run the pipelines that its scopes reach',
    },
    {
      id: 'buildkite-agent-token',
      title: 'Buildkite agent or cluster token',
      severity: 8.8,
      format: [oneOf('bkct_', 'bkaa_', 'bkrt_', 'bkpt_'), base64url(40, 160)],
      grants: 'register agents that receive the jobs and their secrets',
      revoke:
        "Revoke it under Agents, the cluster's Agent tokens (https://buildkite.com/organizations/~/clusters).",
    },
    {
      id: 'buildkite-job-token',
      title: 'Buildkite agent job token',
      severity: 5.5,
      format: ['bkaj_', base64url(20, 400), '.', base64url(20, 1000), '.', base64url(20, 400)],
      grants: 'act as the job while it runs',
    },
    {
      id: 'buildkite-token-old',
      title: 'Buildkite token (without prefix)',
      severity: 8.5,
      formats: [[hex(40)], [hex(50)]],
      near: [
        'buildkite_agent_token',
        'buildkite_api',
        'buildkite_token',
        'buildkite_access',
        'buildkite_analytics',
      ],
      grants: 'read and run pipelines, or register agents',
    },
  ],
})
