import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Proxycurl', {
  docs: 'https://nubela.co/proxycurl/docs',
  revoke: 'Regenerate it in the settings of the account (https://nubela.co/).',
  tokens: [
    {
      id: 'proxycurl-api-key',
      title: 'Proxycurl API key',
      severity: 6.5,
      format: [base64url(22)],
      near: ['proxycurl', 'nubela'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
