import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Better Stack', {
  docs: 'https://betterstack.com/docs/logs/logging-start/',
  revoke: 'Rotate it under Sources, or API tokens (https://betterstack.com/settings/api-tokens).',
  tokens: [
    {
      id: 'better-stack-token',
      title: 'Better Stack (Logtail) token',
      severity: 6.8,
      format: [base62(24)],
      near: ['logtail', 'better_stack', 'better_uptime'],
      proof: hasDigit,
      grants: 'write logs, or with an API token change the monitors',
    },
  ],
})
