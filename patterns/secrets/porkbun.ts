import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Porkbun', {
  docs: 'https://porkbun.com/api/json/v3/documentation',
  revoke: 'Delete it under Account, API access (https://porkbun.com/account/api).',
  tokens: [
    {
      id: 'porkbun-secret-api-key',
      title: 'Porkbun secret API key',
      severity: 8.8,
      format: ['sk1_', hex(64)],
      grants: 'change the domains and zones of the account, with the API key',
    },
    {
      id: 'porkbun-api-key',
      title: 'Porkbun API key',
      severity: 6.5,
      format: ['pk1_', hex(64)],
      grants: 'change the domains and zones of the account, with the secret key',
    },
  ],
})
