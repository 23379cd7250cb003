import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Discogs', {
  docs: 'https://www.discogs.com/developers#page:authentication',
  revoke: 'Regenerate it under Settings, Developers (https://www.discogs.com/settings/developers).',
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
