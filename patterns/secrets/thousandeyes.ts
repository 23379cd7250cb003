import { base36, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ThousandEyes', {
  docs: 'https://developer.cisco.com/docs/thousandeyes/authentication/',
  revoke: 'Revoke it under Account settings, Users and roles, Profile (https://app.thousandeyes.com/).',
  tokens: [
    {
      id: 'thousandeyes-api-token',
      title: 'ThousandEyes API token',
      severity: 8.0,
      formats: [uuid, [base36(32)]],
      near: ['thousandeyes', 'thousand_eyes'],
      grants: 'read and change the data of its owner',
    },
  ],
})
