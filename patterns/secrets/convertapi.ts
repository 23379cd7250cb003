import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ConvertAPI', {
  docs: 'https://docs.convertapi.com/docs/query-authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.convertapi.com/).',
  tokens: [
    {
      id: 'convertapi-secret',
      title: 'ConvertAPI secret',
      severity: 5.5,
      formats: [[base62(16)], [base62(32)]],
      near: ['convertapi', 'convert_api'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
