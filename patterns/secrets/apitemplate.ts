import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('APITemplate.io', {
  docs: 'https://docs.apitemplate.io/',
  revoke: 'Regenerate it in the settings of the account (https://docs.apitemplate.io/).',
  tokens: [
    {
      id: 'apitemplate-api-key',
      title: 'APITemplate.io API key',
      severity: 6.0,
      format: [base64(36, 60)],
      near: ['apitemplate'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
