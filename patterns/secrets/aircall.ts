import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Aircall', {
  docs: 'https://developer.aircall.io/api-references/#authentication',
  revoke: 'Regenerate it in the settings of the account (https://developer.aircall.io/).',
  tokens: [
    {
      id: 'aircall-api-token',
      title: 'Aircall API token',
      severity: 8.3,
      format: [hex(32)],
      near: ['aircall'],
      grants: 'read and change the calls of the company',
    },
  ],
})
