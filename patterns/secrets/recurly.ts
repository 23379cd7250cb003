import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Recurly', {
  docs: 'https://docs.recurly.com/recurly-subscriptions/docs/api-keys',
  revoke:
    'Regenerate it under Integrations, API credentials (https://app.recurly.com/go/integrations/api_keys).',
  tokens: [
    {
      id: 'recurly-api-key',
      title: 'Recurly private API key',
      severity: 9.0,
      format: [base36(32)],
      near: ['recurly'],
      proof: hasDigit,
      grants: 'manage subscriptions, refunds and customers',
    },
  ],
})
