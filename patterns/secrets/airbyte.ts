import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.airbyte.com/platform/using-airbyte/configuring-api-access
export default defineProvider('Airbyte', {
  docs: 'https://docs.airbyte.com/platform/using-airbyte/configuring-api-access',
  revoke:
    'Delete the application under User settings, Applications (https://cloud.airbyte.com/settings/applications).',
  tokens: [
    {
      id: 'airbyte-client-secret',
      title: 'Airbyte application client secret',
      severity: 8.8,
      format: [base62(32)],
      near: ['airbyte'],
      proof: notHex,
      grants: 'run and change the connections of the workspace',
    },
  ],
})
