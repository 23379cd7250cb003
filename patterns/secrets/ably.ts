import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ably', {
  docs: 'https://ably.com/docs/auth/basic',
  revoke: 'Revoke it under API keys (https://ably.com/accounts/any/apps/any/app_keys).',
  tokens: [
    {
      id: 'ably-api-key',
      title: 'Ably API key',
      severity: 8.5,
      format: [base64url(6), '.', base64url(6), ':', base64url(43)],
      near: ['ably'],
      proof: hasDigit,
      grants: 'publish and subscribe within its capabilities',
    },
  ],
})
