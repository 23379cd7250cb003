import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Jumpseller', {
  docs: 'https://jumpseller.com/support/api/',
  revoke: 'Regenerate it in the settings of the account (https://jumpseller.com/).',
  tokens: [
    {
      id: 'jumpseller-auth-token',
      title: 'Jumpseller auth token',
      severity: 8.0,
      format: [hex(32)],
      near: ['jumpseller'],
      grants: 'read and change the store',
    },
  ],
})
