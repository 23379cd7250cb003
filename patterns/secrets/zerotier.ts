import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.zerotier.com/api/tokens/
export default defineProvider('ZeroTier', {
  docs: 'https://docs.zerotier.com/api/tokens/',
  revoke: 'Delete it under Account, API access tokens (https://my.zerotier.com/account).',
  tokens: [
    {
      id: 'zerotier-api-token',
      title: 'ZeroTier API token',
      severity: 8.8,
      format: [base62(32)],
      near: ['zerotier'],
      proof: notHex,
      grants: 'admit members and change the networks of its owner',
    },
  ],
})
