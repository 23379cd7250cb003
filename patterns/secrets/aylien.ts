import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Aylien', {
  docs: 'https://docs.aylien.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.aylien.com/).',
  tokens: [
    {
      id: 'aylien-api-key',
      title: 'Aylien API key',
      severity: 5.5,
      format: [hex(32)],
      near: ['aylien'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
