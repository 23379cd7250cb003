import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GoDaddy', {
  docs: 'https://developer.godaddy.com/getstarted',
  revoke: 'Delete the key under API keys (https://developer.godaddy.com/keys).',
  tokens: [
    {
      id: 'godaddy-api-secret',
      title: 'GoDaddy API secret',
      severity: 8.8,
      format: [base62(21, 23)],
      near: ['godaddy_secret', 'godaddy_api_secret', 'godaddysecret', 'gd_secret'],
      proof: hasDigit,
      grants: 'change the domains and zones of the account, with the key',
    },
  ],
})
