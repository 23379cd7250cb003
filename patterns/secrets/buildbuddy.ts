import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BuildBuddy', {
  docs: 'https://www.buildbuddy.io/docs/guide-auth/',
  revoke: 'Regenerate it in the settings of the account (https://www.buildbuddy.io/).',
  tokens: [
    {
      id: 'buildbuddy-api-key',
      title: 'BuildBuddy API key',
      severity: 8.0,
      format: [base62(20)],
      near: ['buildbuddy', 'x-buildbuddy-api-key'],
      proof: hasDigit,
      grants: 'use the cache and executors of the organization',
    },
  ],
})
