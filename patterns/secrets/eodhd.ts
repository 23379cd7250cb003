import { base62, digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('EODHD', {
  docs: 'https://eodhd.com/financial-apis/',
  revoke: 'Regenerate it in the settings of the account (https://eodhd.com/).',
  tokens: [
    {
      id: 'eodhd-api-token',
      title: 'EODHD API token',
      severity: 5.0,
      formats: [
        [base62(14), '.', digits(8)],
        [hex(14), '.', base62(8)],
      ],
      near: ['eodhd', 'eodhistoricaldata', 'eod_historical', 'eod_api'],
      grants: "use its owner's quota",
    },
  ],
})
