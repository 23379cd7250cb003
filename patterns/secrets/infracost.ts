import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Infracost', {
  docs: 'https://www.infracost.io/docs/features/environment_variables/',
  revoke: 'Regenerate it under Org settings, CLI tokens (https://dashboard.infracost.io/).',
  tokens: [
    {
      id: 'infracost-api-key',
      title: 'Infracost API key',
      severity: 6.0,
      format: ['ico-', base62(32)],
      grants: 'use the pricing service and post runs for the organization',
    },
  ],
})
