import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Artsy', {
  docs: 'https://developers.artsy.net/',
  revoke: 'Regenerate it in the settings of the account (https://developers.artsy.net/).',
  tokens: [
    {
      id: 'artsy-client-secret',
      title: 'Artsy client secret',
      severity: 5.0,
      format: [hex(32)],
      near: ['artsy'],
      grants: 'act as the application',
    },
  ],
})
