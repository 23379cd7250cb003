import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Textlocal', {
  docs: 'https://api.textlocal.in/docs/',
  revoke: 'Regenerate it in the settings of the account (https://api.textlocal.in/).',
  tokens: [
    {
      id: 'textlocal-api-key',
      title: 'Textlocal API key',
      severity: 7.5,
      formats: [[base64(43), '='], [base64(43, 44)]],
      near: ['textlocal', 'text_local'],
      proof: hasDigit,
      grants: 'send messages at the cost of its owner',
    },
  ],
})
