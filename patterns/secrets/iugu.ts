import { hex, upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('iugu', {
  docs: 'https://dev.iugu.com/docs/tokens-de-autenticacao',
  revoke: 'Delete it under Configurações, Integração via API.',
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
