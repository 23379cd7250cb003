import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Baserow', {
  docs: 'https://baserow.io/user-docs/personal-api-tokens',
  revoke: 'Delete it under Settings, Database tokens (https://baserow.io/user-docs/personal-api-tokens).',
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
