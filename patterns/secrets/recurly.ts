import { hex } from '../format.ts'
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
      format: [hex(32)],
      near: ['recurly'],
      grants: 'manage subscriptions, refunds and customers',
    },
  ],
})
