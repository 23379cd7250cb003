import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ZipCodeAPI', {
  docs: 'https://www.zipcodeapi.com/API',
  revoke: 'Regenerate it in the settings of the account (https://www.zipcodeapi.com/).',
  tokens: [
    {
      id: 'zipcodeapi-api-key',
      title: 'ZipCodeAPI API key',
      severity: 4.0,
      format: [base62(64)],
      near: ['zipcodeapi', 'zipcode_api'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
