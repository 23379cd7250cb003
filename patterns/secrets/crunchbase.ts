import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Crunchbase', {
  docs: 'https://data.crunchbase.com/docs/using-the-api',
  revoke: 'Regenerate it in the settings of the account (https://data.crunchbase.com/).',
  tokens: [
    {
      id: 'crunchbase-api-key',
      title: 'Crunchbase API key',
      severity: 6.0,
      format: [hex(32)],
      near: ['crunchbase'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
