import { upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TMetric', {
  docs: 'https://tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api',
  revoke: 'Get a new one under My profile, which ends the old one (https://app.tmetric.com/).',
  tokens: [
    {
      id: 'tmetric-api-token',
      title: 'TMetric API token',
      severity: 6.8,
      format: [upperHex(64)],
      near: ['tmetric'],
      grants: 'read and change the data of its owner',
    },
  ],
})
