import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BorgBase', {
  docs: 'https://docs.borgbase.com/api/',
  revoke: 'Delete it in the control panel under Account, API (https://docs.borgbase.com/api/).',
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
