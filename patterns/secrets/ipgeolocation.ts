import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ipgeolocation.io', {
  docs: 'https://ipgeolocation.io/documentation.html',
  revoke: 'Reset it on the dashboard (https://app.ipgeolocation.io/).',
  tokens: [
    {
      id: 'ipgeolocation-api-key',
      title: 'ipgeolocation.io API key',
      severity: 4.0,
      format: [base36(32)],
      near: ['ip_geolocation'],
      proof: hasDigit,
      grants: 'look up addresses at the cost of its owner',
    },
  ],
})
