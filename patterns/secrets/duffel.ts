import { base64url, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Duffel', {
  docs: 'https://duffel.com/docs/api/overview/authentication',
  revoke: 'Delete it under Developers, Access tokens (https://app.duffel.com/).',
  tokens: [
    {
      id: 'duffel-live-token',
      title: 'Duffel live access token',
      severity: 9.0,
      format: ['duffel_live_', run(base64url(1).alphabet + '=', 43)],
      grants: 'book flights and read passengers',
    },
    {
      id: 'duffel-test-token',
      title: 'Duffel test access token',
      severity: 4.5,
      format: ['duffel_test_', run(base64url(1).alphabet + '=', 43)],
      grants: 'use the test mode',
    },
  ],
})
