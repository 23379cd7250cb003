import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Novu', {
  docs: 'https://docs.novu.co/api-reference/overview',
  revoke: 'Regenerate it under API keys (https://dashboard.novu.co/api-keys).',
  tokens: [
    {
      id: 'novu-api-key',
      title: 'Novu secret key',
      severity: 8.0,
      format: [base36(32)],
      near: ['novu'],
      proof: hasDigit,
      grants: 'notify every subscriber and read their data',
    },
  ],
})
