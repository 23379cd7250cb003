import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hostinger', {
  docs: 'https://developers.hostinger.com/',
  revoke: 'Delete it under Profile, API (https://hpanel.hostinger.com/profile/api).',
  tokens: [
    {
      id: 'hostinger-api-token',
      title: 'Hostinger API token',
      severity: 8.8,
      format: [base62(44, 56)],
      near: ['hostinger'],
      proof: hasDigit,
      grants: 'change the domains and servers of the account',
    },
  ],
})
