import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Name.com', {
  docs: 'https://www.name.com/api-docs',
  revoke: 'Delete it under Account, Security, API access.',
  tokens: [
    {
      id: 'name-com-api-token',
      title: 'Name.com API token',
      severity: 8.8,
      format: [hex(40)],
      near: ['name_com', 'namecom'],
      grants: 'change domains and records of the account',
    },
  ],
})
