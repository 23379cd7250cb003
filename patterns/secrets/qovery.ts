import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Qovery', {
  docs: 'https://hub.qovery.com/docs/using-qovery/configuration/organization/api-token/',
  revoke: 'Delete it under Organization settings, Token API (https://console.qovery.com/).',
  tokens: [
    {
      id: 'qovery-api-token',
      title: 'Qovery API token',
      severity: 8.8,
      format: ['qov_', base62(40, 140)],
      grants: 'change the environments of the organization',
    },
  ],
})
