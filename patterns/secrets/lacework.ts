import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lacework', {
  docs: 'https://docs.fortinet.com/document/forticnapp/latest/api-reference/',
  revoke: 'Disable it under Settings, API keys of the account.',
  tokens: [
    {
      id: 'lacework-api-secret',
      title: 'Lacework (FortiCNAPP) API secret',
      severity: 8.5,
      format: ['_', hex(32)],
      near: ['lacework', 'lw_api'],
      grants: 'read the findings and change the configuration, with the key id',
    },
  ],
})
