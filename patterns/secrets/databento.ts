import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Databento', {
  docs: 'https://databento.com/docs/api-reference-historical/basics/authentication',
  revoke: 'Delete it under API keys (https://databento.com/portal/keys).',
  tokens: [
    {
      id: 'databento-api-key',
      title: 'Databento API key',
      severity: 7.0,
      format: ['db-', base62(29)],
      proof: hasDigit,
      grants: 'buy market data at the cost of its owner',
    },
  ],
})
