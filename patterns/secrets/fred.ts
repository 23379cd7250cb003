import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FRED', {
  docs: 'https://fred.stlouisfed.org/docs/api/api_key.html',
  revoke: 'Regenerate it in the settings of the account (https://fred.stlouisfed.org/).',
  tokens: [
    {
      id: 'fred-api-key',
      title: 'FRED API key',
      severity: 4.0,
      format: [base36(32)],
      near: ['fred_api', 'fred_key', 'fredapi', 'stlouisfed'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
