import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Deezer', {
  docs: 'https://developers.deezer.com/api/oauth',
  revoke: 'Regenerate it in the settings of the account (https://developers.deezer.com/).',
  tokens: [
    {
      id: 'deezer-client-secret',
      title: 'Deezer client secret',
      severity: 6.0,
      format: [hex(32)],
      near: ['deezer'],
      grants: 'act as the application',
    },
  ],
})
