import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('InfluxDB', {
  docs: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  revoke: 'Delete it under Load data, API tokens (https://cloud2.influxdata.com/).',
  tokens: [
    {
      id: 'influxdb-api-token',
      title: 'InfluxDB API token',
      severity: 8.5,
      // 64 bytes in base64.
      format: [base64url(86), '=='],
      near: ['influx', 'influxdb'],
      grants: 'read and write the buckets within its permissions',
    },
    {
      id: 'influxdb-3-token',
      title: 'InfluxDB 3 token',
      severity: 8.8,
      format: ['apiv3_', base64url(60, 90)],
      grants: 'read and write the databases within its permissions',
      docs: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
    },
  ],
})
