import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Etsy', {
  docs: 'https://developers.etsy.com/documentation/essentials/authentication',
  revoke: 'Delete the app (https://www.etsy.com/developers/your-apps).',
  tokens: [
    {
      id: 'etsy-api-key',
      title: 'Etsy API keystring',
      severity: 5.5,
      format: [base36(24)],
      near: ['etsy'],
      proof: hasDigit,
      grants: 'call the API as the app',
    },
  ],
})
