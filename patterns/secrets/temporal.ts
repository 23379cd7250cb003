import { base64url } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Temporal', {
  docs: 'https://docs.temporal.io/cloud/api-keys',
  revoke: 'Delete it under Settings, API keys (https://cloud.temporal.io/settings/api-keys).',
  tokens: [
    {
      id: 'temporal-api-key',
      title: 'Temporal Cloud API key',
      severity: 8.5,
      format: ['eyJ', base64url(12, 140), '.eyJ', base64url(16, 420), '.', base64url(43, 342)],
      near: ['temporal_api_key', 'temporal_cloud', 'temporal_key', 'temporal_token'],
      proof: jwtStructure,
      grants: 'run workflows and change namespaces as its owner',
    },
  ],
})
