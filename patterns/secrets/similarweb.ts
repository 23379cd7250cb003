import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Similarweb', {
  docs: 'https://developers.similarweb.com/docs/get-api-key',
  revoke: 'Switch it off under Settings, Account, API (https://pro.similarweb.com/).',
  tokens: [
    {
      id: 'similarweb-api-key',
      title: 'Similarweb API key',
      severity: 6.0,
      format: [hex(32)],
      near: ['similarweb', 'similar_web'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
