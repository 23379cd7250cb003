import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cashfree', {
  docs: 'https://www.cashfree.com/docs/api-reference/authentication',
  revoke: 'Revoke it under Developers, API keys (https://merchant.cashfree.com/).',
  tokens: [
    {
      id: 'cashfree-secret-key',
      title: 'Cashfree production secret key',
      severity: 9.2,
      format: ['cfsk_ma_prod_', hex(32), '_', hex(8)],
      grants: 'charge, refund and pay out as the merchant',
    },
    {
      id: 'cashfree-test-key',
      title: 'Cashfree test secret key',
      severity: 4.5,
      format: ['cfsk_ma_test_', hex(32), '_', hex(8)],
      grants: 'use the test mode',
    },
  ],
})
