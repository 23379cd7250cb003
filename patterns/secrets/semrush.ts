import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Semrush', {
  docs: 'https://developer.semrush.com/api/get-started/faq/',
  revoke: 'Have it replaced by the support (https://www.semrush.com/).',
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
