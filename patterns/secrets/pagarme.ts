import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pagar.me', {
  docs: 'https://docs.pagar.me/docs/chaves-de-acesso',
  revoke: 'Delete it under Desenvolvimento, Chaves (https://id.pagar.me/).',
  tokens: [
    {
      id: 'pagarme-api-key',
      title: 'Pagar.me API key (live)',
      severity: 9.0,
      format: ['ak_live_', base62(30)],
      grants: 'charge and refund as the merchant',
    },
    {
      id: 'pagarme-test-key',
      title: 'Pagar.me API key (test)',
      severity: 4.5,
      format: ['ak_test_', base62(30)],
      grants: 'use the test mode',
    },
    {
      id: 'pagarme-secret-key',
      title: 'Pagar.me secret key',
      severity: 9.0,
      formats: [
        ['sk_', base62(16)],
        ['sk_', hex(32)],
      ],
      near: ['pagarme', 'pagar_me', 'pagar.me'],
      grants: 'charge and refund as the merchant',
    },
  ],
})
