import { base36 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Koyeb', {
  docs: 'https://www.koyeb.com/docs/reference/organizations#api-access-tokens',
  revoke: 'Delete it under Organization settings, API (https://app.koyeb.com/user/settings/api).',
  tokens: [
    {
      id: 'koyeb-api-token',
      title: 'Koyeb API access token',
      severity: 9.0,
      format: [base36(64)],
      near: ['koyeb'],
      proof: notHex,
      grants: 'deploy to the services of the organization',
    },
  ],
})
