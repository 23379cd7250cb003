import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SparkPost', {
  docs: 'https://developers.sparkpost.com/api/#header-authentication',
  revoke: 'Delete it under API keys (https://app.sparkpost.com/account/api-keys).',
  tokens: [
    {
      id: 'sparkpost-api-key',
      title: 'SparkPost API key',
      severity: 8.8,
      format: [base36(40)],
      near: ['sparkpost'],
      proof: hasDigit,
      grants: 'send mail in the name of the domain',
    },
  ],
})
