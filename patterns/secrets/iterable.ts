import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Iterable', {
  docs: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
  revoke: 'Delete it under Integrations, API keys (https://app.iterable.com/settings/apiKeys).',
  tokens: [
    {
      id: 'iterable-api-key',
      title: 'Iterable API key',
      severity: 8.5,
      format: [base36(32)],
      near: ['iterable_api', 'iterable_key', 'iterable_secret'],
      proof: hasDigit,
      grants: 'read and write the users and send campaigns',
    },
  ],
})
