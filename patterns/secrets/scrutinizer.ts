import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Scrutinizer', {
  docs: 'https://scrutinizer-ci.com/docs/api/',
  revoke: 'Delete it in the profile of the user (https://scrutinizer-ci.com/).',
  tokens: [
    {
      id: 'scrutinizer-access-token',
      title: 'Scrutinizer access token',
      severity: 7.0,
      format: [hex(64)],
      near: ['scrutinizer'],
      grants: 'read and start inspections of its owner',
    },
  ],
})
