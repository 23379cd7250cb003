import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Redmine', {
  docs: 'https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication',
  revoke: 'Reset it under My account of the Redmine.',
  tokens: [
    {
      id: 'redmine-api-key',
      title: 'Redmine API key',
      severity: 8.0,
      format: [hex(40)],
      near: ['redmine'],
      grants: 'act as its owner in the tracker',
    },
  ],
})
