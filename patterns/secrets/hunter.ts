import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hunter', {
  docs: 'https://hunter.io/api-documentation/v2',
  revoke: 'Delete it under API (https://hunter.io/api-keys).',
  tokens: [
    {
      id: 'hunter-api-key',
      title: 'Hunter API key',
      severity: 6.0,
      format: [base36(40)],
      near: ['hunter_api', 'hunter_io', 'hunter_key'],
      proof: hasDigit,
      grants: 'search at the cost of its owner',
    },
  ],
})
