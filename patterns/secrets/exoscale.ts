import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://community.exoscale.com/product/iam/keys/
export default defineProvider('Exoscale', {
  docs: 'https://community.exoscale.com/product/iam/keys/',
  revoke: 'Revoke it under IAM, Keys (https://portal.exoscale.com/iam/keys).',
  tokens: [
    {
      id: 'exoscale-api-key',
      title: 'Exoscale API key',
      severity: 6.0,
      format: ['EXO', hex(24, 28)],
      grants: "act as the key's role, with the secret beside it",
    },
    {
      id: 'exoscale-api-secret',
      title: 'Exoscale API secret',
      severity: 9.0,
      format: [base64url(40, 44)],
      near: ['exoscale', 'exo_secret', 'exoscale_api_secret'],
      grants: "act as the key's role at Exoscale",
    },
  ],
})
