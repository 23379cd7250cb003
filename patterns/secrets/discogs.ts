import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Discogs', {
  docs: 'https://www.discogs.com/developers#page:authentication',
  revoke: 'Regenerate it in the settings of the account (https://www.discogs.com/).',
  tokens: [
    {
      id: 'discogs-token',
      title: 'Discogs token or consumer secret',
      severity: 6.0,
      formats: [[base62(40)], [base62(32)]],
      near: ['discogs'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
