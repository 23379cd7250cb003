import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Shodan', {
  docs: 'https://developer.shodan.io/api/requirements',
  revoke: 'Reset it under Account (https://account.shodan.io/).',
  tokens: [
    {
      id: 'shodan-api-key',
      title: 'Shodan API key',
      severity: 6.0,
      format: [base62(32)],
      near: ['shodan'],
      proof: hasDigit,
      grants: 'search and scan at the cost of its owner',
    },
  ],
})
