import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mailsac', {
  docs: 'https://docs.mailsac.com/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'mailsac-api-key',
      title: 'Mailsac API key',
      severity: 7.0,
      format: ['k_', base62(24, 80)],
      near: ['mailsac'],
      grants: 'read the mailboxes of its owner',
    },
  ],
})
