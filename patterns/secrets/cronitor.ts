import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cronitor', {
  docs: 'https://cronitor.io/docs/api',
  revoke: 'Delete it under Settings, API keys (https://cronitor.io/app/settings/api).',
  tokens: [
    {
      id: 'cronitor-api-key',
      title: 'Cronitor API key',
      severity: 6.5,
      format: [base36(32)],
      near: ['cronitor'],
      proof: hasDigit,
      grants: 'change the monitors',
    },
  ],
})
