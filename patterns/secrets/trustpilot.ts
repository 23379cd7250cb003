import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Trustpilot', {
  docs: 'https://developers.trustpilot.com/authentication',
  revoke: 'Regenerate it in the settings of the account (https://developers.trustpilot.com/).',
  tokens: [
    {
      id: 'trustpilot-api-secret',
      title: 'Trustpilot API key or secret',
      severity: 7.0,
      format: [base62(32)],
      near: ['trustpilot'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
