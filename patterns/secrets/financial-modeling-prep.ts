import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Financial Modeling Prep', {
  docs: 'https://site.financialmodelingprep.com/developer/docs',
  revoke: 'Regenerate it on the dashboard (https://site.financialmodelingprep.com/developer/docs/dashboard).',
  tokens: [
    {
      id: 'financial-modeling-prep-api-key',
      title: 'Financial Modeling Prep API key',
      severity: 5.0,
      format: [base62(32)],
      near: ['financial_modeling_prep', 'fmp_api', 'fmp_key'],
      proof: notHex,
      grants: 'read market data at the cost of its owner',
    },
  ],
})
