import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Shotstack', {
  docs: 'https://shotstack.io/docs/guide/getting-started/authentication/',
  revoke: 'Regenerate it in the settings of the account (https://shotstack.io/).',
  tokens: [
    {
      id: 'shotstack-api-key',
      title: 'Shotstack API key',
      severity: 6.5,
      format: [base62(40)],
      near: ['shotstack'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
