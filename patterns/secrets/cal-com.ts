import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cal.com', {
  docs: 'https://cal.com/docs/api-reference/v1/authentication',
  revoke: 'Delete it under Settings, Security, API keys (https://app.cal.com/settings/developer/api-keys).',
  tokens: [
    {
      id: 'cal-com-api-key',
      title: 'Cal.com API key',
      severity: 7.5,
      format: ['cal_live_', hex(32)],
      grants: 'read and change the bookings of its owner',
    },
    {
      id: 'cal-com-old-api-key',
      title: 'Cal.com API key (self-hosted or test)',
      severity: 6.5,
      format: ['cal_', hex(32)],
      grants: 'read and change the bookings of its owner',
    },
  ],
})
