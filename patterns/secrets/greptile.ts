import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Greptile', {
  docs: 'https://www.greptile.com/docs/api-reference/introduction',
  revoke: 'Delete it under API (https://app.greptile.com/).',
  tokens: [
    {
      id: 'greptile-api-key',
      title: 'Greptile API key',
      severity: 8.0,
      format: [base64(48)],
      near: ['greptile'],
      proof: hasDigit,
      grants: 'ask about the repositories of the organization',
    },
  ],
})
