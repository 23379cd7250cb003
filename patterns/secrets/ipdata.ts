import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ipdata', {
  docs: 'https://docs.ipdata.co/docs/getting-started',
  revoke: 'Reset it on the dashboard (https://dashboard.ipdata.co/).',
  tokens: [
    {
      id: 'ipdata-api-key',
      title: 'ipdata API key',
      severity: 4.0,
      format: [base36(56)],
      near: ['ipdata'],
      proof: hasDigit,
      grants: 'look up addresses at the cost of its owner',
    },
  ],
})
