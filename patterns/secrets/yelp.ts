import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Yelp', {
  docs: 'https://docs.developer.yelp.com/docs/places-authentication',
  revoke: 'Regenerate it under Manage app (https://www.yelp.com/developers/v3/manage_app).',
  tokens: [
    {
      id: 'yelp-api-key',
      title: 'Yelp API key',
      severity: 5.0,
      format: [base64url(128)],
      near: ['yelp'],
      proof: hasDigit,
      grants: 'search at the cost of its owner',
    },
  ],
})
