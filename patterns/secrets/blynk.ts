import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Blynk', {
  docs: 'https://docs.blynk.io/en/getting-started/activating-devices',
  revoke: 'Regenerate it in the settings of the account (https://docs.blynk.io/).',
  tokens: [
    {
      id: 'blynk-auth-token',
      title: 'Blynk auth token',
      severity: 6.5,
      format: [base64url(32)],
      near: ['blynk'],
      proof: hasDigit,
      grants: 'control the device',
    },
  ],
})
