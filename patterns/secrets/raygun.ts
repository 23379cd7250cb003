import { base62, base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Raygun', {
  docs: 'https://raygun.com/documentation/product-guides/external-access-tokens/',
  revoke: 'Delete it under User settings, Personal access tokens (https://app.raygun.com/user/tokens).',
  tokens: [
    {
      id: 'raygun-api-key',
      title: 'Raygun API key or access token',
      severity: 6.0,
      formats: [[base64(22), '=='], [base62(40)], [base62(22)]],
      near: ['raygun'],
      grants: 'write errors, or with a token read those of the account',
    },
  ],
})
