import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Papertrail', {
  docs: 'https://www.papertrail.com/help/settings-api/',
  revoke: 'Reset it under Settings, Profile (https://papertrailapp.com/account/profile).',
  tokens: [
    {
      id: 'papertrail-api-token',
      title: 'Papertrail API token',
      severity: 7.0,
      format: [base62(20)],
      near: ['papertrail'],
      proof: hasDigit,
      grants: 'read the logs of the account',
    },
  ],
})
