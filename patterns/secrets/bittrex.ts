import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bittrex', {
  docs: 'https://bittrex.github.io/api/v3',
  revoke: 'The exchange closed in 2023; make sure that the key is used nowhere else.',
  tokens: [
    {
      id: 'bittrex-api-key',
      title: 'Bittrex API key or secret',
      severity: 6.0,
      format: [base36(32)],
      near: ['bittrex'],
      proof: hasDigit,
      grants: 'trade, together with the other of the two',
    },
  ],
})
