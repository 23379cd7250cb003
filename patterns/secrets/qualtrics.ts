import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Qualtrics', {
  docs: 'https://www.qualtrics.com/support/integrations/api-integration/overview/',
  revoke: 'Regenerate it under Account settings, Qualtrics IDs (https://login.qualtrics.com/).',
  tokens: [
    {
      id: 'qualtrics-api-token',
      title: 'Qualtrics API token',
      severity: 8.0,
      format: [base62(40)],
      near: ['qualtrics', 'x-api-token'],
      proof: hasDigit,
      grants: 'read the surveys and answers of its owner',
    },
  ],
})
