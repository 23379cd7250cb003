import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Short.io', {
  docs: 'https://developers.short.io/docs/getting-started',
  revoke: 'Delete it under Integrations & API, API (https://app.short.io/settings/integrations/api-key).',
  tokens: [
    {
      id: 'short-io-secret-key',
      title: 'Short.io secret key',
      severity: 6.5,
      formats: [['sk_', base62(16)], [base62(16)]],
      near: ['short_io', 'shortio', 'short.io', 'short_cm'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
