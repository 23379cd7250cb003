import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Authorize.net', {
  docs: 'https://developer.authorize.net/api/reference/index.html#gettingstarted',
  revoke: 'Regenerate it in the settings of the account (https://developer.authorize.net/).',
  tokens: [
    {
      id: 'authorize-net-transaction-key',
      title: 'Authorize.net transaction key',
      severity: 8.8,
      format: [base62(16)],
      near: ['authorizenet', 'authorize_net', 'authorize.net', 'anet_transaction', 'transaction_key'],
      proof: hasDigit,
      grants: 'charge and refund as the merchant',
    },
  ],
})
