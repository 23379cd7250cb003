import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ZeptoMail', {
  docs: 'https://www.zoho.com/zeptomail/help/api/email-sending.html',
  revoke: 'Regenerate it under Mail agents, SMTP and API (https://zeptomail.zoho.com/).',
  tokens: [
    {
      id: 'zeptomail-token',
      title: 'ZeptoMail send mail token',
      severity: 8.5,
      format: ['Zoho-enczapikey ', base64(40, 160), oneOf('==', '=', '')],
      grants: 'send mail in the name of the domain',
    },
  ],
})
