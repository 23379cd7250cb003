import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Freshdesk', {
  docs: 'https://developers.freshdesk.com/api/#authentication',
  revoke: 'Reset it under Profile settings of the agent.',
  tokens: [
    {
      id: 'freshdesk-api-key',
      title: 'Freshdesk API key',
      severity: 8.5,
      format: [base62(18, 20)],
      near: ['freshdesk', 'freshservice', 'freshworks', 'freshchat'],
      proof: hasDigit,
      grants: 'read and write tickets as the agent',
    },
  ],
})
