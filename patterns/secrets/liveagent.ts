import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LiveAgent', {
  docs: 'https://support.liveagent.com/061754-API-key',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'liveagent-api-key',
      title: 'LiveAgent API key',
      severity: 7.8,
      format: [base62(32)],
      near: ['liveagent', 'live_agent'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
