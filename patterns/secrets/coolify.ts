import { base62, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Coolify', {
  docs: 'https://coolify.io/docs/api-reference/authorization',
  revoke: 'Regenerate it in the settings of the account (https://coolify.io/).',
  tokens: [
    {
      id: 'coolify-api-token',
      title: 'Coolify API token',
      severity: 9.0,
      format: [digits(1, 4), '|', base62(40, 48)],
      near: ['coolify'],
      grants: 'change the servers and applications of the instance',
    },
  ],
})
