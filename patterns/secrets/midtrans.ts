import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Midtrans', {
  docs: 'https://docs.midtrans.com/docs/retrieving-api-access-keys',
  revoke:
    'Ask Midtrans for a new one; see Settings, Access keys (https://dashboard.midtrans.com/settings/config_info).',
  tokens: [
    {
      id: 'midtrans-server-key',
      title: 'Midtrans server key',
      severity: 9.2,
      format: ['Mid-server-', base64url(14, 40)],
      grants: 'charge and refund as the merchant',
    },
    {
      id: 'midtrans-sandbox-key',
      title: 'Midtrans sandbox server key',
      severity: 4.5,
      format: ['SB-Mid-server-', base64url(14, 40)],
      grants: 'use the sandbox',
    },
  ],
})
