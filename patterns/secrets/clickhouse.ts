import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ClickHouse Cloud', {
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  revoke: 'Delete it under API keys (https://clickhouse.cloud/).',
  tokens: [
    {
      id: 'clickhouse-cloud-api-secret',
      title: 'ClickHouse Cloud API key secret',
      severity: 9.0,
      format: ['4b1d', base62(38)],
      grants: 'manage the services of the organization',
    },
  ],
})
