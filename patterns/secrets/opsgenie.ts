import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Opsgenie', {
  docs: 'https://docs.opsgenie.com/docs/authentication',
  revoke:
    'Delete it under Settings, API key management (https://app.opsgenie.com/settings/api-key-management).',
  tokens: [
    {
      id: 'opsgenie-api-key',
      title: 'Opsgenie API key',
      severity: 8.0,
      format: uuid,
      near: ['ops_genie', 'geniekey'],
      grants: 'raise and close alerts and read the configuration',
    },
  ],
})
