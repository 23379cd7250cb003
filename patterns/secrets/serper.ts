import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Serper', {
  docs: 'https://serper.dev/',
  revoke: 'Delete it under API keys (https://serper.dev/api-keys).',
  tokens: [
    {
      id: 'serper-api-key',
      title: 'Serper API key',
      severity: 7.0,
      format: [base36(40)],
      near: ['serper'],
      proof: hasDigit,
      grants: 'search at the cost of its owner',
    },
  ],
})
