import { base64, upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Textlocal', {
  docs: 'https://api.textlocal.in/docs/',
  revoke: 'Delete it under Settings, API keys (https://control.textlocal.in/).',
  tokens: [
    {
      id: 'textlocal-api-key',
      title: 'Textlocal API key',
      severity: 7.5,
      formats: [[base64(43), '='], [base64(43, 44)], [base64(11), '-', upperBase36(30)]],
      near: ['textlocal', 'text_local'],
      proof: hasDigit,
      grants: 'send messages at the cost of its owner',
    },
  ],
})
