import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Currents API', {
  docs: 'https://currentsapi.services/en/docs/',
  revoke: 'Regenerate it in the settings of the account (https://currentsapi.services/).',
  tokens: [
    {
      id: 'currents-api-api-key',
      title: 'Currents API API key',
      severity: 4.5,
      format: [base64url(48)],
      near: ['currentsapi', 'currents_api'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
