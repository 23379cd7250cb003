import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Clearbit', {
  docs: 'https://dashboard.clearbit.com/docs#authentication',
  revoke: 'Roll it under API (https://dashboard.clearbit.com/api).',
  tokens: [
    {
      id: 'clearbit-api-key',
      title: 'Clearbit secret API key',
      severity: 7.0,
      // Others have the same form.
      format: ['sk_', hex(32)],
      confidence: 'medium',
      grants: 'enrich records at the cost of its owner',
    },
  ],
})
