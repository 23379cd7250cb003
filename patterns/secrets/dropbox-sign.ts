import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dropbox Sign', {
  docs: 'https://developers.hellosign.com/api/reference/authentication/',
  revoke: 'Delete it under API settings (https://app.hellosign.com/home/myAccount#api).',
  tokens: [
    {
      id: 'dropbox-sign-api-key',
      title: 'Dropbox Sign (HelloSign) API key',
      severity: 8.8,
      format: [base36(64)],
      near: ['hello_sign', 'dropbox_sign'],
      proof: hasDigit,
      grants: 'read and send the documents of the account',
    },
  ],
})
