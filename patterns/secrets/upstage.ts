import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Upstage', {
  docs: 'https://console.upstage.ai/docs/getting-started',
  revoke: 'Delete it under API keys (https://console.upstage.ai/api-keys).',
  tokens: [
    {
      id: 'upstage-api-key',
      title: 'Upstage API key',
      severity: 8.0,
      formats: [['up_', base62(29)], [base62(32, 40)]],
      near: ['upstage'],
      proof: hasDigit,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
