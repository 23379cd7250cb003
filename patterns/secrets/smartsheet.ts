import { base36, base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Smartsheet', {
  docs: 'https://developers.smartsheet.com/api/smartsheet/introduction',
  revoke: 'Revoke it under Personal settings, API access (https://app.smartsheet.com/).',
  tokens: [
    {
      id: 'smartsheet-access-token',
      title: 'Smartsheet access token',
      severity: 8.0,
      formats: [[base62(37)], [base36(26)]],
      near: ['smartsheet'],
      proof: hasDigit,
      grants: 'read and write the sheets of its owner',
    },
  ],
})
