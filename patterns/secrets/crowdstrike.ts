import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CrowdStrike', {
  docs: 'https://developer.crowdstrike.com/docs/getting-started/authentication/',
  revoke:
    'Reset it under Support and resources, API clients and keys (https://falcon.crowdstrike.com/api-clients-and-keys/clients).',
  tokens: [
    {
      id: 'crowdstrike-client-secret',
      title: 'CrowdStrike API client secret',
      severity: 9.2,
      format: [base62(40)],
      near: ['crowdstrike', 'falcon_client', 'falcon_secret', 'falcon_api', 'cs_client_secret'],
      proof: notHex,
      grants: 'read and control the endpoints within its scopes',
    },
  ],
})
