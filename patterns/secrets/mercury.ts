import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mercury', {
  docs: 'https://docs.mercury.com/docs/api-token-security-policies',
  revoke: 'Delete it under Settings, API tokens (https://app.mercury.com/settings/tokens).',
  tokens: [
    {
      id: 'mercury-api-token',
      title: 'Mercury API token',
      severity: 9.5,
      format: [
        'secret-token:mercury_production_',
        oneOf('wma_', 'rma_', ''),
        base62(30, 60),
        oneOf('_yrucrem', ''),
      ],
      grants: 'read the bank account and, when it may write, send money',
    },
  ],
})
