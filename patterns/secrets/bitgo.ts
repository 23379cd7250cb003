import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BitGo', {
  docs: 'https://developers.bitgo.com/docs/get-started-access-tokens',
  revoke: 'Delete it under Account settings, Developer options (https://app.bitgo.com/).',
  tokens: [
    {
      id: 'bitgo-access-token',
      title: 'BitGo access token',
      severity: 9.2,
      format: ['v2x', hex(64)],
      grants: 'use the wallets of its owner within its limits',
    },
  ],
})
