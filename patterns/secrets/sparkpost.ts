import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SparkPost', {
  docs: 'https://developers.sparkpost.com/api/#header-authentication',
  revoke: 'Delete it under API keys (https://app.sparkpost.com/account/api-keys).',
  tokens: [
    {
      id: 'sparkpost-api-key',
      title: 'SparkPost API key',
      severity: 8.8,
      format: [hex(40)],
      near: ['sparkpost'],
      grants: 'send mail in the name of the domain',
    },
  ],
})
