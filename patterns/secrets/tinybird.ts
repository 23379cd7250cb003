import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tinybird', {
  docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  revoke: 'Refresh it under Tokens (https://cloud.tinybird.co/tokens).',
  tokens: [
    {
      id: 'tinybird-token',
      title: 'Tinybird token',
      severity: 8.5,
      format: ['p.eyJ', base64url(60, 200), '.', base64url(43)],
      grants: 'read, and with an admin token change, the data of the workspace',
    },
  ],
})
