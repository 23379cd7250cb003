import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/
export default defineProvider('Equinix Metal', {
  docs: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
  revoke: 'Delete it under API keys of the user or project (https://console.equinix.com/profile/api-keys).',
  tokens: [
    {
      id: 'equinix-metal-api-key',
      title: 'Equinix Metal API key',
      severity: 8.8,
      format: [base62(32)],
      near: ['metal_auth', 'equinix', 'packet_auth', 'packet_api', 'packet_token', 'packet_net'],
      proof: notHex,
      grants: 'create, change and destroy the servers of the project',
    },
  ],
})
