import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Trustpilot', {
  docs: 'https://developers.trustpilot.com/authentication',
  revoke:
    'Replace the application under Integrations, Developers, APIs (https://businessapp.b2b.trustpilot.com/).',
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
