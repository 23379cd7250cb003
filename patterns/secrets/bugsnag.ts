import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bugsnag', {
  docs: 'https://docs.bugsnag.com/product/personal-authentication-tokens/',
  revoke: 'Delete it under My account, Personal auth tokens (https://app.bugsnag.com/settings/my-account).',
  tokens: [
    {
      id: 'bugsnag-auth-token',
      title: 'Bugsnag personal auth token',
      severity: 7.5,
      format: uuid,
      near: ['bugsnag'],
      grants: 'read the errors of the organization',
    },
    {
      id: 'bugsnag-notifier-key',
      title: 'Bugsnag notifier API key',
      severity: 3.0,
      format: [hex(32)],
      near: ['bugsnag'],
      confidence: 'low',
      grants: 'write errors of the project',
      docs: 'https://docs.bugsnag.com/api/error-reporting/',
    },
  ],
})
