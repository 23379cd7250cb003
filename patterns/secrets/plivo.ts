import { base64, base64url, oneOf } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Plivo', {
  docs: 'https://www.plivo.com/docs/account/api/authentication',
  revoke: 'Regenerate it on the console (https://console.plivo.com/dashboard/).',
  tokens: [
    {
      id: 'plivo-auth-token',
      title: 'Plivo auth token',
      severity: 8.8,
      formats: [[base64url(40)], [base64(52, 56), oneOf('==', '=', '')]],
      near: ['plivo'],
      proof: notHex,
      grants: 'send messages and call at the cost of the account',
    },
  ],
})
