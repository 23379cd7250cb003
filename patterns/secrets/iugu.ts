import { hex, upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('iugu', {
  docs: 'https://dev.iugu.com/reference/autentica%C3%A7%C3%A3o',
  revoke: 'Regenerate it in the settings of the account (https://dev.iugu.com/).',
  tokens: [
    {
      id: 'iugu-api-token',
      title: 'iugu API token',
      severity: 8.8,
      formats: [[upperHex(64)], [hex(32)]],
      near: ['iugu'],
      grants: 'charge and refund as the merchant',
    },
  ],
})
