import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cronitor', {
  docs: 'https://cronitor.io/docs/api',
  revoke: 'Delete it under Settings, API keys (https://cronitor.io/app/settings/api).',
  tokens: [
    {
      id: 'cronitor-api-key',
      title: 'Cronitor API key',
      severity: 6.5,
      format: [hex(32)],
      near: ['cronitor'],
      grants: 'change the monitors',
    },
  ],
})
