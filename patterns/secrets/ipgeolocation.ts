import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ipgeolocation.io', {
  docs: 'https://ipgeolocation.io/documentation.html',
  revoke: 'Reset it on the dashboard (https://app.ipgeolocation.io/).',
  tokens: [
    {
      id: 'ipgeolocation-api-key',
      title: 'ipgeolocation.io API key',
      severity: 4.0,
      format: [hex(32)],
      near: ['ip_geolocation'],
      grants: 'look up addresses at the cost of its owner',
    },
  ],
})
