import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Luno', {
  docs: 'https://www.luno.com/en/developers/api',
  revoke: 'Delete it under Security, API keys (https://www.luno.com/wallet/security/api_keys).',
  tokens: [
    {
      id: 'luno-api-secret',
      title: 'Luno API secret',
      severity: 8.8,
      format: [base64url(43)],
      near: ['luno_api', 'luno_secret', 'luno_key', 'luno_client'],
      proof: hasDigit,
      grants: 'trade within its permissions',
    },
  ],
})
