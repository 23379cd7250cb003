import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wise', {
  docs: 'https://docs.wise.com/api-docs/features/authentication-access/personal-token',
  revoke: 'Revoke it under Settings, API tokens (https://wise.com/settings/api-tokens).',
  tokens: [
    {
      id: 'wise-api-token',
      title: 'Wise API token',
      severity: 9.0,
      format: uuid,
      near: ['wise_api', 'wise_token', 'wise_key', 'transferwise'],
      grants: 'read balances and create transfers',
    },
  ],
})
