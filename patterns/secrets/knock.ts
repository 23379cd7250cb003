import { base64url, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Knock', {
  docs: 'https://docs.knock.app/developer-tools/api-keys',
  revoke: 'Delete it under Platform, API keys (https://dashboard.knock.app/).',
  tokens: [
    {
      id: 'knock-secret-key',
      title: 'Knock secret API key',
      severity: 8.3,
      format: [oneOf('sk_test_', 'sk_live_', 'sk_'), base64url(20, 64)],
      near: ['knock_api', 'knock_secret', 'knock_key', 'knock_token', 'knock_labs', 'knock_sk', '@knocklabs'],
      proof: hasDigit,
      grants: 'send notifications to the users and read what is known of them',
    },
    {
      id: 'knock-service-token',
      title: 'Knock service token',
      severity: 8.3,
      format: ['knock_st_', base64url(20, 80)],
      grants: 'change workflows and keys of the account',
    },
  ],
})
