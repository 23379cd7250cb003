import { base36, base64url, hex, upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PagerDuty', {
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  revoke: 'Delete it under Integrations, API access keys of the account.',
  tokens: [
    {
      id: 'pagerduty-api-key',
      title: 'PagerDuty REST API key',
      severity: 8.5,
      formats: [['u+', base64url(18)], [base64url(20)]],
      near: ['pager_duty', 'pd_token', 'pd_api'],
      grants: 'read and change incidents and schedules',
    },
    {
      id: 'pagerduty-routing-key',
      title: 'PagerDuty integration key',
      severity: 6.0,
      formats: [[base36(32)], [hex(32)], ['R0', upperBase36(30)]],
      near: ['pager_duty', 'pd_routing', 'pd_service', 'routing_key'],
      grants: 'raise and resolve alerts of the service',
      docs: 'https://support.pagerduty.com/main/docs/services-and-integrations',
    },
  ],
})
