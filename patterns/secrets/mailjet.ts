import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mailjet', {
  docs: 'https://dev.mailjet.com/email/guides/',
  revoke: 'Reset it under API key management (https://app.mailjet.com/account/apikeys).',
  tokens: [
    {
      id: 'mailjet-api-key',
      title: 'Mailjet API key or secret key',
      severity: 8.5,
      format: [base36(32)],
      near: ['mailjet', 'mj_api'],
      proof: hasDigit,
      grants: 'send mail, together with the other of the two',
    },
  ],
})
