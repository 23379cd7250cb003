import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SavvyCal', {
  docs: 'https://developers.savvycal.com/authentication',
  revoke: 'Delete it under Settings, Developers (https://savvycal.com/).',
  tokens: [
    {
      id: 'savvycal-personal-token',
      title: 'SavvyCal personal access token',
      severity: 7.0,
      format: ['pt_secret_', hex(32)],
      grants: 'read and change the calendar links of its owner',
    },
  ],
})
