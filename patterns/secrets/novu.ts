import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Novu', {
  docs: 'https://docs.novu.co/api-reference/overview',
  revoke: 'Regenerate it under API keys (https://dashboard.novu.co/api-keys).',
  tokens: [
    {
      id: 'novu-api-key',
      title: 'Novu secret key',
      severity: 8.0,
      format: [hex(32)],
      near: ['novu'],
      grants: 'notify every subscriber and read their data',
    },
  ],
})
