import { base62, digits } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SSLMate', {
  docs: 'https://sslmate.com/help/reference/apiv2',
  revoke: 'Delete it under API credentials (https://sslmate.com/account/api_credentials).',
  tokens: [
    {
      id: 'sslmate-api-key',
      title: 'SSLMate API key',
      severity: 8.0,
      formats: [[base62(36)], [digits(1, 8), '_', base62(20, 30)]],
      near: ['sslmate'],
      proof: hasDigit,
      grants: 'order and revoke the certificates of the account',
    },
  ],
})
