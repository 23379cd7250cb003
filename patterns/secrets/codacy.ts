import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.codacy.com/codacy-api/api-tokens/
export default defineProvider('Codacy', {
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  revoke:
    'Delete it under Your account, Access management (https://app.codacy.com/account/access-management).',
  tokens: [
    {
      id: 'codacy-api-token',
      title: 'Codacy API token',
      severity: 7.0,
      formats: [[hex(32)], [base62(20)]],
      near: ['codacy'],
      grants: "upload reports, or read the account's repositories",
    },
  ],
})
