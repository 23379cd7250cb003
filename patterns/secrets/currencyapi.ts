import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('currencyapi', {
  docs: 'https://currencyapi.com/docs',
  revoke: 'Regenerate it in the settings of the account (https://currencyapi.com/).',
  tokens: [
    {
      id: 'currencyapi-api-key',
      title: 'currencyapi API key',
      severity: 4.8,
      formats: [
        ['cur_live_', base62(40)],
        ['fca_live_', base62(40)],
        ['ipb_live_', base62(40)],
      ],
      near: ['currencyapi', 'currency_api', 'freecurrencyapi'],
      grants: "use its owner's quota",
    },
  ],
})
