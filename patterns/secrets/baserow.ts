import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Baserow', {
  docs: 'https://baserow.io/docs/apis%2Frest-api',
  revoke: 'Regenerate it in the settings of the account (https://baserow.io/).',
  tokens: [
    {
      id: 'baserow-database-token',
      title: 'Baserow database token',
      severity: 7.5,
      format: [base62(32)],
      near: ['baserow'],
      proof: hasDigit,
      grants: 'read and change the tables that it may',
    },
  ],
})
