import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('fal', {
  docs: 'https://docs.fal.ai/authentication/key-based',
  revoke: 'Delete it under Keys (https://fal.ai/dashboard/keys).',
  tokens: [
    {
      id: 'fal-api-key',
      title: 'fal API key',
      severity: 8.0,
      format: [...uuid, ':', hex(32)],
      near: ['fal_key', 'fal_api', 'fal_ai', 'fal_client'],
      grants: 'run models at the cost of its owner',
    },
  ],
})
