import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wiza', {
  docs: 'https://docs.wiza.co/',
  revoke: 'Delete it under Settings, API (https://wiza.co/app/settings/api).',
  tokens: [
    {
      id: 'wiza-api-key',
      title: 'Wiza API key',
      severity: 6.5,
      formats: [[hex(64)], [base62(64)]],
      near: ['wiza_api', 'wiza_key', 'wiza.co'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
