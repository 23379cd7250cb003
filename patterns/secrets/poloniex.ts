import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Poloniex', {
  docs: 'https://api-docs.poloniex.com/spot/api/',
  revoke: 'Regenerate it in the settings of the account (https://api-docs.poloniex.com/).',
  tokens: [
    {
      id: 'poloniex-api-secret',
      title: 'Poloniex API secret',
      severity: 9.0,
      format: [hex(128)],
      near: ['poloniex'],
      grants: 'trade within its permissions',
    },
  ],
})
