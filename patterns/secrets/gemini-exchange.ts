import { base62, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gemini', {
  docs: 'https://docs.gemini.com/rest-api/#private-api-invocation',
  revoke: 'Revoke it under Settings, API (https://exchange.gemini.com/settings/api).',
  tokens: [
    {
      id: 'gemini-exchange-api-key',
      title: 'Gemini exchange API key',
      severity: 8.5,
      format: [oneOf('account-', 'master-'), base62(20)],
      near: ['gemini', 'api_key'],
      grants: 'trade, with the secret',
    },
    {
      id: 'gemini-exchange-api-secret',
      title: 'Gemini exchange API secret',
      severity: 9.0,
      format: [base62(27, 28)],
      near: ['gemini_secret', 'gemini_api_secret'],
      proof: hasDigit,
      grants: 'trade, with the key',
    },
  ],
})
