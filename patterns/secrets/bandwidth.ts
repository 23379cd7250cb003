import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bandwidth', {
  docs: 'https://dev.bandwidth.com/docs/credentials/',
  revoke: 'Delete it under Account, API credentials (https://app.bandwidth.com/).',
  tokens: [
    {
      id: 'bandwidth-api-secret',
      title: 'Bandwidth API token or secret',
      severity: 8.5,
      formats: [[hex(48)], [base36(31, 40)]],
      near: ['bandwidth_api', 'bandwidth_secret', 'bandwidth_token', 'bw_api', 'bw_secret'],
      grants: 'send messages and call at the cost of the account',
    },
  ],
})
