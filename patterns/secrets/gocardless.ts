import { base64url, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GoCardless', {
  docs: 'https://developer.gocardless.com/api-reference/#making-requests-access-tokens',
  revoke: 'Revoke it under Developers (https://manage.gocardless.com/developers).',
  tokens: [
    {
      id: 'gocardless-live-token',
      title: 'GoCardless live access token',
      severity: 9.2,
      format: ['live_', run(base64url(1).alphabet + '=', 40)],
      near: ['go_cardless', 'gc_access'],
      grants: 'collect payments from customers',
    },
    {
      id: 'gocardless-sandbox-token',
      title: 'GoCardless sandbox access token',
      severity: 4.5,
      format: ['sandbox_', base64url(40)],
      grants: 'use the sandbox',
    },
  ],
})
