import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Intuit QuickBooks', {
  docs: 'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
  revoke:
    'Rotate it under Keys and credentials of the app (https://developer.intuit.com/app/developer/dashboard).',
  tokens: [
    {
      id: 'quickbooks-client-secret',
      title: 'Intuit client secret',
      severity: 8.8,
      format: [base62(40)],
      near: ['quickbooks', 'intuit', 'qbo_client', 'qbo_secret'],
      proof: notHex,
      grants: 'obtain tokens of companies as the app',
    },
  ],
})
