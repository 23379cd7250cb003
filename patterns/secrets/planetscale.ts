import { run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://planetscale.com/docs/concepts/service-tokens
const tail = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.='

export default defineProvider('PlanetScale', {
  docs: 'https://planetscale.com/docs/concepts/service-tokens',
  revoke: "Delete it under the organization's Settings, Service tokens (https://app.planetscale.com/).",
  tokens: [
    {
      id: 'planetscale-service-token',
      title: 'PlanetScale service token',
      severity: 9.0,
      format: ['pscale_tkn_', run(tail, 32, 64)],
      grants: 'manage the databases that the token is allowed',
    },
    {
      id: 'planetscale-database-password',
      title: 'PlanetScale database password',
      severity: 9.3,
      format: ['pscale_pw_', run(tail, 32, 64)],
      grants: 'read and write the database branch',
      docs: 'https://planetscale.com/docs/concepts/connection-strings',
      revoke: "Delete the password under the database's Settings, Passwords (https://app.planetscale.com/).",
    },
    {
      id: 'planetscale-oauth-token',
      title: 'PlanetScale OAuth token',
      severity: 9.0,
      format: ['pscale_oauth_', run(tail, 32, 64)],
    },
  ],
})
