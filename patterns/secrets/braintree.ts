import { base36, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Braintree', {
  docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  revoke: 'Delete it under Settings, API keys (https://www.braintreegateway.com/).',
  tokens: [
    {
      id: 'braintree-access-token',
      title: 'Braintree access token',
      severity: 9.3,
      format: ['access_token$production$', base36(16), '$', hex(32)],
      grants: 'charge and refund as the merchant',
    },
    {
      id: 'braintree-sandbox-token',
      title: 'Braintree sandbox access token',
      severity: 4.5,
      format: ['access_token$sandbox$', base36(16), '$', hex(32)],
      grants: 'use the sandbox of the merchant',
    },
    {
      id: 'braintree-private-key',
      title: 'Braintree private key',
      severity: 9.3,
      format: [base36(32)],
      near: ['braintree', 'bt_private_key'],
      proof: hasDigit,
      grants: 'charge and refund as the merchant',
    },
  ],
})
