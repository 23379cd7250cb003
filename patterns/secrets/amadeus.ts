import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Amadeus', {
  docs: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  revoke: 'Regenerate it in the settings of the account (https://developers.amadeus.com/).',
  tokens: [
    {
      id: 'amadeus-api-credential',
      title: 'Amadeus API key or secret',
      severity: 6.8,
      formats: [[base62(16)], [base62(32)]],
      near: ['amadeus'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
