import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tomorrow.io', {
  docs: 'https://docs.tomorrow.io/reference/api-authentication',
  revoke: 'Delete it under API keys of the dashboard (https://app.tomorrow.io/).',
  tokens: [
    {
      id: 'tomorrow-io-api-key',
      title: 'Tomorrow.io API key',
      severity: 4.8,
      format: [base62(32)],
      near: ['tomorrow_io', 'tomorrowio', 'tomorrow.io', 'climacell'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
