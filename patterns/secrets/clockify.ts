import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Clockify', {
  docs: 'https://docs.clockify.me/#section/Authentication',
  revoke: 'Regenerate it under Preferences, Advanced (https://app.clockify.me/user/preferences#advanced).',
  tokens: [
    {
      id: 'clockify-api-key',
      title: 'Clockify API key',
      severity: 6.5,
      format: [base64(48)],
      near: ['clockify'],
      proof: hasDigit,
      grants: 'read and write the time entries of its owner',
    },
  ],
})
