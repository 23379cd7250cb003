import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Have I Been Pwned', {
  docs: 'https://haveibeenpwned.com/API/v3#Authorisation',
  revoke: 'Regenerate it under API key (https://haveibeenpwned.com/API/Key).',
  tokens: [
    {
      id: 'have-i-been-pwned-api-key',
      title: 'Have I Been Pwned API key',
      severity: 5.5,
      format: [base36(32)],
      near: ['hibp', 'have_i_been_pwned', 'pwned'],
      proof: hasDigit,
      grants: 'search at the cost of its owner',
    },
  ],
})
