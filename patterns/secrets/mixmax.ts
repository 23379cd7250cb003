import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mixmax', {
  docs: 'https://success.mixmax.com/en/articles/11643056-mixmax-rest-api',
  revoke: 'Delete it under Settings, Integrations, API (https://app.mixmax.com/).',
  tokens: [
    {
      id: 'mixmax-api-token',
      title: 'Mixmax API token',
      severity: 7.5,
      formats: [[hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)], [base62(36)]],
      near: ['mixmax'],
      grants: 'mail as its owner',
    },
  ],
})
