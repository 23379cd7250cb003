import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Xero', {
  docs: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow/',
  revoke: 'Delete the secret under Configuration of the app (https://developer.xero.com/app/manage).',
  tokens: [
    {
      id: 'xero-client-secret',
      title: 'Xero client secret',
      severity: 8.8,
      format: [base64url(48)],
      near: ['xero'],
      proof: hasDigit,
      grants: 'obtain tokens of organisations as the app',
    },
  ],
})
