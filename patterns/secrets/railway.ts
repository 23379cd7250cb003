import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.railway.com/guides/public-api#creating-a-token
export default defineProvider('Railway', {
  docs: 'https://docs.railway.com/guides/public-api#creating-a-token',
  revoke: 'Delete it under Account settings, Tokens (https://railway.com/account/tokens).',
  tokens: [
    {
      id: 'railway-api-token',
      title: 'Railway API token',
      severity: 9.0,
      format: [...uuid],
      near: ['railway_token', 'railway_api_token', 'railway_api', 'railwaytoken'],
      grants: 'deploy and read the variables of the project or account',
    },
  ],
})
