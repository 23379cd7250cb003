import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('StackHawk', {
  docs: 'https://docs.stackhawk.com/',
  revoke: 'Delete it under Settings, API keys (https://app.stackhawk.com/).',
  tokens: [
    {
      id: 'stackhawk-api-key',
      title: 'StackHawk API key',
      severity: 7.3,
      format: ['hawk.', base62(20), '.', base62(20)],
      grants: 'read and write scans of the organization',
    },
  ],
})
