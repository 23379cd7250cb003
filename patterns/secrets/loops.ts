import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Loops', {
  docs: 'https://loops.so/docs/api-reference/intro',
  revoke: 'Delete it under Settings, API (https://app.loops.so/settings?page=api).',
  tokens: [
    {
      id: 'loops-api-key',
      title: 'Loops API key',
      severity: 8.0,
      format: [base36(32)],
      near: ['loops_api', 'loops_key', 'loops_so'],
      proof: hasDigit,
      grants: 'send mail and read the contacts',
    },
  ],
})
