import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://fivetran.com/docs/rest-api/getting-started
export default defineProvider('Fivetran', {
  docs: 'https://fivetran.com/docs/rest-api/getting-started',
  revoke:
    'Generate a new key under Account settings, API config (https://fivetran.com/dashboard/user/api-config).',
  tokens: [
    {
      id: 'fivetran-api-secret',
      title: 'Fivetran API secret',
      severity: 8.8,
      format: [base62(32)],
      near: ['fivetran_api_secret', 'fivetran_secret', 'fivetran_apisecret', 'fivetran'],
      proof: notHex,
      grants: 'run and change the connectors of the account',
    },
  ],
})
