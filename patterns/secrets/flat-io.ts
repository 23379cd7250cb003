import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Flat', {
  docs: 'https://flat.io/developers/docs/api/authentication.html',
  revoke: 'Regenerate it in the settings of the account (https://flat.io/).',
  tokens: [
    {
      id: 'flat-io-access-token',
      title: 'Flat access token',
      severity: 6.0,
      format: [hex(128)],
      near: ['flat_io', 'flatio', 'flat.io'],
      grants: 'read and change the data of its owner',
    },
  ],
})
