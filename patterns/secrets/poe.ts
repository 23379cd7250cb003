import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Poe', {
  docs: 'https://creator.poe.com/docs/api-bots/quick-start',
  revoke: 'Delete it under API keys (https://poe.com/api/keys).',
  tokens: [
    {
      id: 'poe-api-key',
      title: 'Poe API key',
      severity: 7.3,
      format: [base64url(43)],
      near: ['poe_api', 'poe_key', 'poe_access'],
      proof: hasDigit,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
