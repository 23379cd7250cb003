import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GitBook', {
  docs: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  revoke: 'Delete it under Developer settings (https://app.gitbook.com/account/developer).',
  tokens: [
    {
      id: 'gitbook-api-token',
      title: 'GitBook API token',
      severity: 7.5,
      format: ['gb_api_', base62(30, 60)],
      grants: 'read and change the content of its owner',
    },
  ],
})
