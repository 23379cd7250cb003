import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GetBlock', {
  docs: 'https://docs.getblock.io/getting-started/authentication-with-access-tokens',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'getblock-access-token',
      title: 'GetBlock access token',
      severity: 5.8,
      formats: [[hex(32)], uuid],
      near: ['getblock'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
