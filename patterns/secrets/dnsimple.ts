import { base62, oneOf } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DNSimple', {
  docs: 'https://support.dnsimple.com/articles/api-access-token/',
  revoke: 'Delete it under Account, Access tokens (https://dnsimple.com/user).',
  tokens: [
    {
      id: 'dnsimple-access-token',
      title: 'DNSimple access token',
      severity: 8.8,
      format: [oneOf('dnsimple_u_', 'dnsimple_a_'), base62(20, 60)],
      grants: 'change the domains and zones of the account',
    },
    {
      id: 'dnsimple-access-token-old',
      title: 'DNSimple access token (without prefix)',
      severity: 8.8,
      format: [base62(32)],
      near: ['dnsimple'],
      proof: notHex,
      grants: 'change the domains and zones of the account',
    },
  ],
})
