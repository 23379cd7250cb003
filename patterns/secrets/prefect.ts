import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys
export default defineProvider('Prefect', {
  docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  revoke: 'Delete it under Profile, API keys (https://app.prefect.cloud/my/api-keys).',
  tokens: [
    {
      id: 'prefect-api-key',
      title: 'Prefect Cloud API key',
      severity: 8.8,
      format: [oneOf('pnu_', 'pnb_'), base62(36)],
      grants: 'run flows and read blocks as the user or service account',
    },
  ],
})
