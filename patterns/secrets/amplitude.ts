import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Amplitude', {
  docs: 'https://amplitude.com/docs/apis/keys-and-tokens',
  revoke: 'Rotate it under Organization settings, Projects (https://app.amplitude.com/).',
  tokens: [
    {
      id: 'amplitude-key',
      title: 'Amplitude API key or secret key',
      severity: 6.5,
      format: [base36(32)],
      near: ['amplitude'],
      proof: hasDigit,
      grants: 'write events, or with the secret key read those of the project',
    },
  ],
})
