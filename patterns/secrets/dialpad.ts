import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dialpad', {
  docs: 'https://developers.dialpad.com/docs/authentication-basics',
  revoke:
    'Delete it under Admin settings, My company, Authentication, API keys (https://developers.dialpad.com/docs/api-key-generation).',
  tokens: [
    {
      id: 'dialpad-api-key',
      title: 'Dialpad API key',
      severity: 8.3,
      format: [base62(60, 140)],
      near: ['dialpad'],
      proof: hasDigit,
      grants: 'call and read messages of the company',
    },
  ],
})
