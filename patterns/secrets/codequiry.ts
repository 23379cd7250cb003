import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Codequiry', {
  docs: 'https://codequiry.com/usage/api',
  revoke: 'Regenerate it in the settings of the account (https://codequiry.com/).',
  tokens: [
    {
      id: 'codequiry-api-key',
      title: 'Codequiry API key',
      severity: 5.5,
      format: [hex(64)],
      near: ['codequiry'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
