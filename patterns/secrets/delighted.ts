import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Delighted', {
  docs: 'https://delighted.com/docs/api',
  revoke: 'Regenerate it in the settings of the account (https://app.delighted.com/).',
  tokens: [
    {
      id: 'delighted-api-key',
      title: 'Delighted API key',
      severity: 7.0,
      format: [base62(32)],
      near: ['delighted'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
