import { base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Polygon.io', {
  docs: 'https://polygon.io/docs/rest/quickstart',
  revoke: 'Delete it on the dashboard (https://polygon.io/dashboard/keys).',
  tokens: [
    {
      id: 'polygon-api-key',
      title: 'Polygon.io API key',
      severity: 6.0,
      format: [base64url(32)],
      near: ['polygon_api', 'polygon_io', 'polygon_key'],
      proof: notHex,
      grants: 'read market data at the cost of its owner',
    },
  ],
})
