import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wix', {
  docs: 'https://dev.wix.com/docs/api-reference/articles/authentication/api-keys/about-api-keys',
  revoke: 'Delete it in the API keys manager (https://manage.wix.com/account/api-keys).',
  tokens: [
    {
      id: 'wix-api-key',
      title: 'Wix API key',
      severity: 8.5,
      format: ['IST.eyJ', base64url(20, 140), '.eyJ', base64url(80, 440), '.', base64url(200, 342)],
      grants: 'change the sites of the account within its permissions',
    },
  ],
})
