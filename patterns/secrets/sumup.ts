import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SumUp', {
  docs: 'https://developer.sumup.com/tools/authorization/api-keys',
  revoke: 'Delete it under API keys (https://me.sumup.com/settings/api-keys).',
  tokens: [
    {
      id: 'sumup-secret-key',
      title: 'SumUp API key',
      severity: 9.0,
      format: ['sup_sk_', base62(32, 60)],
      grants: 'charge and refund as the merchant',
    },
  ],
})
