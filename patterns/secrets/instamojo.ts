import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Instamojo', {
  docs: 'https://docs.instamojo.com/docs/api-keys-and-authentication',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'instamojo-api-key',
      title: 'Instamojo API key',
      severity: 8.3,
      format: [hex(32)],
      near: ['instamojo'],
      grants: 'read and refund the payments of its owner',
    },
  ],
})
