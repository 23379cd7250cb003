import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Help Scout', {
  docs: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  revoke: 'Delete the application under Your profile, My apps.',
  tokens: [
    {
      id: 'helpscout-app-secret',
      title: 'Help Scout application secret or access token',
      severity: 8.0,
      formats: [[base62(32)], [base62(56)]],
      near: ['helpscout', 'help_scout'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
