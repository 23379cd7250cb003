import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Loyverse', {
  docs: 'https://developer.loyverse.com/docs/',
  revoke: 'Delete it under Access tokens in the Back Office.',
  tokens: [
    {
      id: 'loyverse-access-token',
      title: 'Loyverse access token',
      severity: 7.8,
      format: [hex(32)],
      near: ['loyverse'],
      grants: 'read and change the data of its owner',
    },
  ],
})
