import { hex, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.dagster.io/deployment/dagster-plus/management/tokens
export default defineProvider('Dagster', {
  docs: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
  revoke: 'Revoke it under Deployment, Tokens (https://dagster.cloud/).',
  tokens: [
    {
      id: 'dagster-agent-token',
      title: 'Dagster+ agent token',
      severity: 8.5,
      format: ['agent:', run('abcdefghijklmnopqrstuvwxyz0123456789-_', 2, 60), ':', hex(32)],
      grants: "serve the deployment's runs",
    },
    {
      id: 'dagster-user-token',
      title: 'Dagster+ user token',
      severity: 8.8,
      format: ['user:', hex(32)],
      confidence: 'medium',
      grants: 'act as its owner in the deployment',
    },
  ],
})
