import { base36, jwt } from '../format.ts'
import { hasDigit, jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pinata', {
  docs: 'https://docs.pinata.cloud/account-management/api-keys',
  revoke: 'Revoke it under API keys (https://app.pinata.cloud/developers/api-keys).',
  tokens: [
    {
      id: 'pinata-jwt',
      title: 'Pinata JWT',
      severity: 7.5,
      format: jwt,
      near: ['pinata'],
      proof: jwtStructure,
      grants: 'pin and unpin files within its scopes',
    },
    {
      id: 'pinata-api-secret',
      title: 'Pinata API secret',
      severity: 7.5,
      format: [base36(64)],
      near: ['pinata'],
      proof: hasDigit,
      grants: 'pin and unpin files, with the key',
    },
  ],
})
