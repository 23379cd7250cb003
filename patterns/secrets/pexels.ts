import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pexels', {
  docs: 'https://www.pexels.com/api/documentation/#authorization',
  revoke: 'Ask the support for a new one (https://www.pexels.com/api/).',
  tokens: [
    {
      id: 'pexels-api-key',
      title: 'Pexels API key',
      severity: 4.0,
      format: [base62(56)],
      near: ['pexels'],
      proof: hasDigit,
      grants: 'search photos at the rate limit of its owner',
    },
  ],
})
