import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pastebin', {
  docs: 'https://pastebin.com/doc_api',
  revoke: 'Regenerate it in the settings of the account (https://pastebin.com/).',
  tokens: [
    {
      id: 'pastebin-api-dev-key',
      title: 'Pastebin developer API key',
      severity: 5.0,
      format: [base64url(32)],
      near: ['pastebin'],
      proof: hasDigit,
      grants: 'paste as the developer',
    },
  ],
})
