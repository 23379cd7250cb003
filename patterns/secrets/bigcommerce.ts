import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BigCommerce', {
  docs: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  revoke: 'Delete it under Settings, API accounts of the store.',
  tokens: [
    {
      id: 'bigcommerce-access-token',
      title: 'BigCommerce access token or client secret',
      severity: 8.5,
      formats: [[base36(31)], [hex(64)]],
      near: ['big_commerce', 'bc_access_token', 'bc_client_secret'],
      grants: 'read and change orders, customers and products',
    },
  ],
})
