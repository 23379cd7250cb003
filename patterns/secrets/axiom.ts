import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Axiom', {
  docs: 'https://axiom.co/docs/reference/tokens',
  revoke: 'Delete it under Settings, API tokens (https://app.axiom.co/settings/api-tokens).',
  tokens: [
    {
      id: 'axiom-api-token',
      title: 'Axiom API token',
      severity: 7.5,
      format: ['xaat-', ...uuid],
      grants: 'read or write data sets within its permissions',
    },
    {
      id: 'axiom-personal-token',
      title: 'Axiom personal access token',
      severity: 8.8,
      format: ['xapt-', ...uuid],
      grants: 'act as its owner',
    },
  ],
})
