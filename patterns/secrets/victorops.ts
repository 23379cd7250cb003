import { digits, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Splunk On-Call', {
  docs: 'https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/',
  revoke: 'Disable the integration under Integrations, REST (https://portal.victorops.com/).',
  tokens: [
    {
      id: 'victorops-rest-url',
      title: 'Splunk On-Call (VictorOps) REST endpoint',
      severity: 6.0,
      format: ['alert.victorops.com/integrations/generic/', digits(8), '/alert/', ...uuid],
      grants: 'raise alerts of the organization',
    },
  ],
})
