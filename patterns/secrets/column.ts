import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Column', {
  docs: 'https://docs.column.com/working-with-the-api/authentication/',
  revoke: 'Regenerate it in the settings of the account (https://column.com/).',
  tokens: [
    {
      id: 'column-api-key',
      title: 'Column API key',
      severity: 9.0,
      format: [oneOf('live_', 'test_'), base62(24, 40)],
      near: ['column_api', 'column_key', 'column_bank'],
      grants: 'move the money of the account',
    },
  ],
})
