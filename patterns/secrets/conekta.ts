import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Conekta', {
  docs: 'https://developers.conekta.com/api',
  revoke: 'Regenerate it in the settings of the account (https://developers.conekta.com/).',
  tokens: [
    {
      id: 'conekta-api-key',
      title: 'Conekta API key',
      severity: 8.8,
      format: ['key_', base62(16, 24)],
      near: ['conekta'],
      grants: 'charge and refund as the merchant',
    },
  ],
})
