import { hex, jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
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
      format: [hex(64)],
      near: ['pinata'],
      grants: 'pin and unpin files, with the key',
    },
  ],
})
