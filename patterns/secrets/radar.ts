import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Radar', {
  docs: 'https://docs.radar.com/api#authentication',
  revoke: 'Delete it under Settings (https://radar.com/dashboard/settings).',
  tokens: [
    {
      id: 'radar-secret-key',
      title: 'Radar secret key (live)',
      severity: 8.0,
      format: ['prj_live_sk_', hex(40)],
      grants: "read the users' places and change the project",
    },
    {
      id: 'radar-test-secret-key',
      title: 'Radar secret key (test)',
      severity: 4.5,
      format: ['prj_test_sk_', hex(40)],
      grants: 'use the test mode',
    },
  ],
})
