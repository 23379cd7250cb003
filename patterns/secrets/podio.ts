import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Podio', {
  docs: 'https://developers.podio.com/authentication',
  revoke: 'Delete it under API keys of the account (https://podio.com/settings/api).',
  tokens: [
    {
      id: 'podio-client-secret',
      title: 'Podio client secret',
      severity: 7.5,
      format: [base62(64)],
      near: ['podio'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
