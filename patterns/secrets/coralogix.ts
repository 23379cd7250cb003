import { base62, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Coralogix', {
  docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  revoke: 'Delete it under Data flow, API keys of the team.',
  tokens: [
    {
      id: 'coralogix-api-key',
      title: 'Coralogix API key',
      severity: 7.8,
      formats: [
        ['cxtp_', base62(30)],
        ['cxup_', base62(30)],
      ],
      grants: 'write, or within its permissions read and change, the data of the team',
    },
    {
      id: 'coralogix-legacy-key',
      title: 'Coralogix private key (legacy)',
      severity: 6.5,
      format: uuid,
      near: ['coralogix', 'cx_api'],
      grants: 'write the telemetry of the team',
    },
  ],
})
