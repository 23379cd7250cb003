import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('monday.com', {
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  revoke: 'Regenerate it under Developers, API token of the account.',
  tokens: [
    {
      id: 'monday-api-token',
      title: 'monday.com API token',
      severity: 8.5,
      format: jwt,
      near: ['monday_api', 'monday_token', 'monday_key', 'monday_com'],
      proof: jwtStructure,
      grants: 'act as its owner',
    },
  ],
})
