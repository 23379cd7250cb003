import { base62, base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens
export default defineProvider('dbt', {
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  revoke: 'Revoke it under Account settings, API tokens (https://cloud.getdbt.com/).',
  tokens: [
    {
      id: 'dbt-service-token',
      title: 'dbt service token',
      severity: 8.5,
      formats: [['dbtc_', base64url(38, 60), oneOf('==', '=', '')]],
      grants: 'run jobs within its permissions',
      docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens',
    },
    {
      id: 'dbt-personal-access-token',
      title: 'dbt personal access token',
      severity: 8.8,
      formats: [['dbtu_', base64url(38, 60), oneOf('==', '=', '')]],
      grants: 'run jobs as its owner',
      docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens',
    },
    {
      id: 'dbt-token-old',
      title: 'dbt Cloud API token (without prefix)',
      severity: 8.5,
      formats: [[hex(40)], [base62(40)]],
      near: ['dbt_cloud', 'dbt_api', 'dbt_token'],
      grants: 'run jobs as its owner',
    },
  ],
})
