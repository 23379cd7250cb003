import { base64url } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wrike', {
  docs: 'https://developers.wrike.com/oauth-20-authorization/',
  revoke: 'Regenerate it in the settings of the account (https://developers.wrike.com/).',
  tokens: [
    {
      id: 'wrike-access-token',
      title: 'Wrike permanent access token',
      severity: 8.0,
      format: ['eyJ', base64url(12, 140), '.eyJ', base64url(16, 420), '.', base64url(43, 342)],
      near: ['wrike'],
      proof: jwtStructure,
      grants: 'read and change the data of its owner',
    },
  ],
})
