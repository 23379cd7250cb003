import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bright Data', {
  docs: 'https://docs.brightdata.com/api-reference/authentication',
  revoke: 'Remove it under Account settings, API keys (https://brightdata.com/cp/setting/users).',
  tokens: [
    {
      id: 'bright-data-api-key',
      title: 'Bright Data API key',
      severity: 7.0,
      formats: [uuid, [hex(64)]],
      near: ['bright_data', 'luminati'],
      grants: 'use the proxies at the cost of its owner',
    },
  ],
})
