import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Deputy', {
  docs: 'https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy',
  revoke:
    'Delete its OAuth client in the install, under /exec/devapp/oauth_clients (https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy).',
  tokens: [
    {
      id: 'deputy-access-token',
      title: 'Deputy access token',
      severity: 7.8,
      format: [hex(32)],
      near: ['deputy_api', 'deputy_token', 'deputy_access', 'deputy_key', 'deputy.com'],
      grants: 'read and change the data of its owner',
    },
  ],
})
