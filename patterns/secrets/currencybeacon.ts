import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CurrencyBeacon', {
  docs: 'https://currencybeacon.com/api-documentation',
  revoke: 'Regenerate it in the settings of the account (https://currencybeacon.com/).',
  tokens: [
    {
      id: 'currencybeacon-api-key',
      title: 'CurrencyBeacon API key',
      severity: 4.5,
      format: [base62(32)],
      near: ['currencybeacon', 'currency_beacon', 'currencyscoop'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
