import { digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.databricks.com/aws/en/dev-tools/auth/pat
export default defineProvider('Databricks', {
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  revoke:
    'Revoke it under Settings, Developer, Access tokens (https://docs.databricks.com/aws/en/dev-tools/auth/pat).',
  tokens: [
    {
      id: 'databricks-personal-access-token',
      title: 'Databricks personal access token',
      severity: 9.3,
      formats: [
        ['dapi', hex(32), '-', digits(1)],
        ['dapi', hex(32)],
        ['dkea', hex(32)],
      ],
      grants: 'read the data and run the jobs that its owner can',
    },
    {
      id: 'databricks-oauth-secret',
      title: 'Databricks service principal OAuth secret',
      severity: 9.2,
      format: ['dose', hex(32)],
      grants: 'act as the service principal',
      docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
      revoke: 'Delete the secret of the service principal (https://accounts.cloud.databricks.com/).',
    },
  ],
})
