import { base62, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Coolify', {
  docs: 'https://coolify.io/docs/api-reference/authorization',
  revoke: 'Delete it under Security, API tokens (https://coolify.io/docs/api-reference/authorization).',
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
