import { base62, hex } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mixpanel', {
  docs: 'https://developer.mixpanel.com/reference/service-accounts',
  revoke:
    'Delete it under Organization settings, Service accounts (https://mixpanel.com/settings/org#serviceaccounts).',
  tokens: [
    {
      id: 'mixpanel-service-account-secret',
      title: 'Mixpanel service account secret',
      severity: 8.0,
      format: [base62(32)],
      near: ['mixpanel'],
      proof: notHex,
      grants: 'read the events of the projects',
    },
    {
      id: 'mixpanel-api-secret',
      title: 'Mixpanel API secret',
      severity: 7.5,
      format: [hex(32)],
      near: ['mixpanel'],
      grants: 'read the events of the project',
    },
  ],
})
