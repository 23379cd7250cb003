import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PayPal', {
  docs: 'https://developer.paypal.com/api/rest/',
  revoke:
    'Make a new secret under Apps and credentials (https://developer.paypal.com/dashboard/applications/live).',
  tokens: [
    {
      id: 'paypal-client-secret',
      title: 'PayPal client secret',
      severity: 9.3,
      format: ['E', base64url(79)],
      near: ['pay_pal', 'client_secret'],
      grants: 'charge, refund and pay out as the merchant',
    },
    {
      id: 'paypal-access-token',
      title: 'PayPal access token',
      severity: 8.0,
      format: ['A21AA', base64url(80, 100)],
      grants: 'act as the merchant for some hours',
    },
  ],
})
