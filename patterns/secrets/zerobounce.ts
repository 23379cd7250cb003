import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ZeroBounce', {
  docs: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/',
  revoke: 'Replace it under API (https://www.zerobounce.net/members/API).',
  tokens: [
    {
      id: 'zerobounce-api-key',
      title: 'ZeroBounce API key',
      severity: 5.5,
      format: [base36(32)],
      near: ['zero_bounce'],
      proof: hasDigit,
      grants: 'verify addresses at the cost of its owner',
    },
  ],
})
