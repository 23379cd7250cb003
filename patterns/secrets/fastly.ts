import { base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// 32 characters: https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/
export default defineProvider('Fastly', {
  docs: 'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
  revoke: 'Delete it under Account, API tokens (https://manage.fastly.com/account/personal/tokens).',
  tokens: [
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      severity: 9.0,
      format: [base64url(32)],
      near: ['fastly'],
      proof: notHex,
      grants: 'purge and change the services that the token reaches',
    },
  ],
})
