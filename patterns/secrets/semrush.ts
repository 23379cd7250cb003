import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Semrush', {
  docs: 'https://developer.semrush.com/api/basics/how-to-get-api-key/',
  revoke: 'Regenerate it in the settings of the account (https://developer.semrush.com/).',
  tokens: [
    {
      id: 'semrush-api-key',
      title: 'Semrush API key',
      severity: 6.3,
      format: [hex(32)],
      near: ['semrush'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
