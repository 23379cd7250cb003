import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Unsplash', {
  docs: 'https://unsplash.com/documentation#authorization',
  revoke: 'Delete the application (https://unsplash.com/oauth/applications).',
  tokens: [
    {
      id: 'unsplash-access-key',
      title: 'Unsplash access or secret key',
      severity: 4.5,
      format: [base64url(43)],
      near: ['unsplash'],
      proof: hasDigit,
      grants: 'search photos at the rate limit of the application',
    },
  ],
})
