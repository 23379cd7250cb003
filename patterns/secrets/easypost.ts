import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('EasyPost', {
  docs: 'https://docs.easypost.com/docs/authentication',
  revoke: 'Disable it under API keys (https://www.easypost.com/account/api-keys).',
  tokens: [
    {
      id: 'easypost-production-key',
      title: 'EasyPost production API key',
      severity: 8.5,
      format: ['EZAK', base62(54)],
      grants: 'buy labels and read the addresses of customers',
    },
    {
      id: 'easypost-test-key',
      title: 'EasyPost test API key',
      severity: 4.5,
      format: ['EZTK', base62(54)],
      grants: 'use the test mode',
    },
  ],
})
