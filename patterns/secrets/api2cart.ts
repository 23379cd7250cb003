import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('API2Cart', {
  docs: 'https://docs.api2cart.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.api2cart.com/).',
  tokens: [
    {
      id: 'api2cart-api-key',
      title: 'API2Cart API key',
      severity: 8.0,
      format: [hex(32)],
      near: ['api2cart'],
      grants: 'read and change the stores of its owner',
    },
  ],
})
