import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dune', {
  docs: 'https://docs.dune.com/api-reference/overview/authentication',
  revoke: 'Delete it under Settings, API (https://docs.dune.com/api-reference/overview/authentication).',
  tokens: [
    {
      id: 'dune-api-key',
      title: 'Dune API key',
      severity: 6.0,
      format: [base62(32)],
      near: ['dune_api', 'dune_key', 'dune_analytics', 'x-dune'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
