import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OANDA', {
  docs: 'https://developer.oanda.com/rest-live-v20/authentication/',
  revoke: 'Revoke it under My account, My services, Manage API access.',
  tokens: [
    {
      id: 'oanda-access-token',
      title: 'OANDA personal access token',
      severity: 9.0,
      format: [hex(32), '-', hex(32)],
      near: ['oanda'],
      grants: 'trade on the accounts of its owner',
    },
  ],
})
