import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cohere', {
  docs: 'https://docs.cohere.com/reference/about',
  revoke: 'Delete it under API keys (https://dashboard.cohere.com/api-keys).',
  tokens: [
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      severity: 8.5,
      format: [base62(40)],
      near: ['cohere', 'co_api_key'],
      proof: notHex,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
