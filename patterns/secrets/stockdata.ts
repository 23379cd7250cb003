import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('StockData', {
  docs: 'https://www.stockdata.org/documentation',
  revoke: 'Regenerate it in the settings of the account (https://www.stockdata.org/).',
  tokens: [
    {
      id: 'stockdata-api-token',
      title: 'StockData API token',
      severity: 4.5,
      format: [base62(40)],
      near: ['stockdata', 'stock_data'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
