import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gladia', {
  docs: 'https://docs.gladia.io/api-reference/authentication',
  revoke: 'Delete it under API keys (https://app.gladia.io/apikeys).',
  tokens: [
    {
      id: 'gladia-prefixed-api-key',
      title: 'Gladia API key with its prefix',
      severity: 6.5,
      format: ['sk_gladia_', hex(32)],
      grants: 'call the service at the cost of its owner',
    },
    {
      id: 'gladia-api-key',
      title: 'Gladia API key',
      severity: 6.5,
      format: uuid,
      near: ['gladia'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
