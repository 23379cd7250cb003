import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://typesense.org/docs/latest/api/api-keys.html
export default defineProvider('Typesense', {
  docs: 'https://typesense.org/docs/latest/api/api-keys.html',
  revoke: 'Delete it through the API keys endpoint (https://typesense.org/docs/latest/api/api-keys.html).',
  tokens: [
    {
      id: 'typesense-api-key',
      title: 'Typesense API key',
      severity: 8.0,
      format: [base62(32, 64)],
      near: ['typesense', 'x-typesense-api-key'],
      proof: hasDigit,
      grants: 'read and change the collections within its actions',
    },
  ],
})
