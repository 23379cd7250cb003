import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CurrencyFreaks', {
  docs: 'https://currencyfreaks.com/documentation.html',
  revoke: 'Regenerate it in the settings of the account (https://currencyfreaks.com/).',
  tokens: [
    {
      id: 'currencyfreaks-api-key',
      title: 'CurrencyFreaks API key',
      severity: 4.5,
      format: [hex(32)],
      near: ['currencyfreaks', 'currency_freaks'],
      grants: "use its owner's quota",
    },
  ],
})
