import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Shotstack', {
  docs: 'https://shotstack.io/docs/guide/getting-started/request-api-keys/',
  revoke: 'Replace it under API keys of the dashboard (https://dashboard.shotstack.io/).',
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
