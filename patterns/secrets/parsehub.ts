import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ParseHub', {
  docs: 'https://www.parsehub.com/docs/ref/api/v2/',
  revoke: 'Regenerate it in the settings of the account (https://www.parsehub.com/).',
  tokens: [
    {
      id: 'parsehub-api-key',
      title: 'ParseHub API key',
      severity: 5.5,
      format: ['t', base62(11)],
      near: ['parsehub', 'parse_hub'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
