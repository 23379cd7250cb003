import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Matomo', {
  docs: 'https://matomo.org/faq/general/faq_114/',
  revoke: 'Delete it under Administration, Personal, Security, of the Matomo.',
  tokens: [
    {
      id: 'matomo-auth-token',
      title: 'Matomo auth token',
      severity: 7.3,
      format: [hex(32)],
      near: ['matomo', 'piwik', 'token_auth'],
      grants: 'read the statistics that its owner can',
    },
  ],
})
