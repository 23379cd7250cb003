import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Deputy', {
  docs: 'https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy',
  revoke: 'Regenerate it in the settings of the account (https://developer.deputy.com/).',
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
