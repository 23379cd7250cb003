import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BorgBase', {
  docs: 'https://docs.borgbase.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.borgbase.com/).',
  tokens: [
    {
      id: 'borgbase-api-token',
      title: 'BorgBase API token',
      severity: 8.5,
      format: [base64url(120, 180)],
      near: ['borgbase', 'borg_base'],
      proof: hasDigit,
      grants: 'manage the backup repositories of its owner',
    },
  ],
})
