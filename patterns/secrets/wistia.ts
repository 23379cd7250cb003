import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wistia', {
  docs: 'https://docs.wistia.com/docs/making-api-requests',
  revoke: 'Delete it under Account settings, API (https://account.wistia.com/account/api).',
  tokens: [
    {
      id: 'wistia-api-token',
      title: 'Wistia API token',
      severity: 7.8,
      format: [hex(64)],
      near: ['wistia'],
      grants: 'read and change the videos of the account',
    },
  ],
})
