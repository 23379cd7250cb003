import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Modrinth', {
  docs: 'https://docs.modrinth.com/api/',
  revoke: 'Delete it under Settings, Personal access tokens (https://modrinth.com/settings/pats).',
  tokens: [
    {
      id: 'modrinth-access-token',
      title: 'Modrinth personal access token',
      severity: 8.0,
      format: [oneOf('mrp_', 'mro_'), base62(60)],
      grants: 'change the projects of its owner',
    },
  ],
})
