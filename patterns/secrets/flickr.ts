import { base36, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Flickr', {
  docs: 'https://www.flickr.com/services/api/',
  revoke: 'Delete the key in the App garden (https://www.flickr.com/services/apps/by/me).',
  tokens: [
    {
      id: 'flickr-api-key',
      title: 'Flickr API key',
      severity: 4.5,
      format: [base36(32)],
      near: ['flickr'],
      proof: hasDigit,
      grants: 'call the API as the app',
    },
    {
      id: 'flickr-secret',
      title: 'Flickr API secret',
      severity: 5.5,
      format: [hex(16)],
      near: ['flickr'],
      grants: 'obtain tokens as the app',
    },
  ],
})
