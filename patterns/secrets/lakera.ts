import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lakera', {
  docs: 'https://docs.lakera.ai/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'lakera-api-key',
      title: 'Lakera API key',
      severity: 6.5,
      format: [hex(64)],
      near: ['lakera'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
