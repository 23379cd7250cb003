import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Browshot', {
  docs: 'https://browshot.com/api/documentation',
  revoke: 'Regenerate it in the settings of the account (https://browshot.com/).',
  tokens: [
    {
      id: 'browshot-api-key',
      title: 'Browshot API key',
      severity: 5.0,
      format: [base62(28)],
      near: ['browshot'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
