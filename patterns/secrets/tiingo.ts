import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tiingo', {
  docs: 'https://www.tiingo.com/documentation/general/connecting',
  revoke: 'Make a new one under Account, API token (https://www.tiingo.com/account/api/token).',
  tokens: [
    {
      id: 'tiingo-api-token',
      title: 'Tiingo API token',
      severity: 5.5,
      format: [base36(40)],
      near: ['tiingo'],
      proof: hasDigit,
      grants: 'read market data at the cost of its owner',
    },
  ],
})
