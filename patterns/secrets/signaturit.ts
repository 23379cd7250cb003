import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Signaturit', {
  docs: 'https://docs.signaturit.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.signaturit.com/).',
  tokens: [
    {
      id: 'signaturit-access-token',
      title: 'Signaturit access token',
      severity: 8.0,
      format: [base62(86)],
      near: ['signaturit'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
