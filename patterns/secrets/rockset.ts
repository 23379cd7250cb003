import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Rockset', {
  docs: 'https://docs.rockset.com/documentation/docs/iam',
  revoke: 'Regenerate it in the settings of the account (https://docs.rockset.com/).',
  tokens: [
    {
      id: 'rockset-api-key',
      title: 'Rockset API key',
      severity: 8.0,
      format: [base62(64)],
      near: ['rockset'],
      proof: hasDigit,
      grants: 'read and write the collections of its owner',
    },
  ],
})
