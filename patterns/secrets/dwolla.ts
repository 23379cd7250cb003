import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dwolla', {
  docs: 'https://developers.dwolla.com/docs/balance/api-reference/api-fundamentals/auth',
  revoke: 'Roll it under Applications (https://dashboard.dwolla.com/applications-legacy).',
  tokens: [
    {
      id: 'dwolla-secret',
      title: 'Dwolla application secret',
      severity: 9.2,
      format: [base62(50)],
      near: ['dwolla'],
      proof: hasDigit,
      grants: 'send money between the accounts of customers',
    },
  ],
})
