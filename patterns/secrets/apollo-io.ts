import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Apollo.io', {
  docs: 'https://docs.apollo.io/docs/create-api-key',
  revoke: 'Regenerate it in the settings of the account (https://docs.apollo.io/).',
  tokens: [
    {
      id: 'apollo-io-api-key',
      title: 'Apollo.io API key',
      severity: 7.3,
      format: [base64url(22)],
      near: ['apollo_io', 'apolloio', 'apollo_api_key', 'apollo_sales'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
