import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://www.civo.com/api
export default defineProvider('Civo', {
  docs: 'https://www.civo.com/docs/account/api-keys',
  revoke: 'Regenerate it under Settings, Profile, Security (https://dashboard.civo.com/security).',
  tokens: [
    {
      id: 'civo-api-key',
      title: 'Civo API key',
      severity: 9.0,
      format: [base62(50)],
      near: ['civo'],
      proof: hasDigit,
      grants: 'create, change and destroy the resources of the account',
    },
  ],
})
