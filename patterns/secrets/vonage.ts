import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Vonage', {
  docs: 'https://developer.vonage.com/en/account/overview',
  revoke: 'Revoke it under API settings (https://dashboard.nexmo.com/settings).',
  tokens: [
    {
      id: 'vonage-api-secret',
      title: 'Vonage (Nexmo) API secret',
      severity: 8.8,
      format: [base62(16)],
      near: ['vonage', 'nexmo'],
      proof: hasDigit,
      grants: 'send messages and call at the cost of the account',
    },
  ],
})
