import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Censys', {
  docs: 'https://docs.censys.com/docs/ls-introduction-api-access',
  revoke: 'Reset it under Account, API (https://search.censys.io/account/api).',
  tokens: [
    {
      id: 'censys-api-secret',
      title: 'Censys API secret',
      severity: 6.5,
      formats: [[base62(32)], ['censys_', base62(8), '_', base62(24)]],
      near: ['censys'],
      proof: notHex,
      grants: 'search at the cost of its owner',
    },
  ],
})
