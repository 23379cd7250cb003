import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Rollbar', {
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  revoke: 'Disable it under Project settings, Access tokens (https://rollbar.com/).',
  tokens: [
    {
      id: 'rollbar-access-token',
      title: 'Rollbar access token',
      severity: 6.5,
      formats: [[hex(32)], [hex(128)]],
      near: ['rollbar'],
      grants: 'write, or within its scopes read, the items of the project',
    },
  ],
})
