import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Similarweb', {
  docs: 'https://developers.similarweb.com/docs/authentication',
  revoke: 'Regenerate it in the settings of the account (https://developers.similarweb.com/).',
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
