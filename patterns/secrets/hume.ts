import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hume AI', {
  docs: 'https://dev.hume.ai/docs/introduction/api-key',
  revoke: 'Regenerate it under API keys (https://app.hume.ai/keys).',
  tokens: [
    {
      id: 'hume-api-key',
      title: 'Hume AI API key',
      severity: 7.5,
      format: [base62(48)],
      near: ['hume_api', 'hume_ai', 'hume_key'],
      proof: hasDigit,
      grants: 'call the models at the cost of its owner',
    },
    {
      id: 'hume-secret-key',
      title: 'Hume AI secret key',
      severity: 7.5,
      format: [base62(64)],
      near: ['hume_secret'],
      proof: hasDigit,
      grants: 'obtain access tokens, with the API key',
    },
  ],
})
