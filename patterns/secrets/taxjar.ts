import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TaxJar', {
  docs: 'https://developers.taxjar.com/api/reference/#authentication',
  revoke: 'Delete it under Account, TaxJar API (https://app.taxjar.com/account#api-access).',
  tokens: [
    {
      id: 'taxjar-api-token',
      title: 'TaxJar API token',
      severity: 7.0,
      format: [base36(32)],
      near: ['tax_jar'],
      proof: hasDigit,
      grants: 'read and write transactions and tax reports',
    },
  ],
})
