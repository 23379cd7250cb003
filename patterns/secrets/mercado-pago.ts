import { digits, hex, upper } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mercado Pago', {
  docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  revoke:
    'Renew it under Your integrations, Production credentials (https://www.mercadopago.com/developers/panel/app).',
  tokens: [
    {
      id: 'mercado-pago-access-token',
      title: 'Mercado Pago access token',
      severity: 9.2,
      formats: [
        ['APP_USR-', digits(13, 17), '-', digits(6), '-', hex(32), '-', digits(6, 11)],
        [
          'APP_USR-',
          digits(13, 17),
          '-',
          digits(6),
          '-',
          hex(32),
          '__',
          upper(2),
          '_',
          upper(2),
          '__-',
          digits(6, 11),
        ],
      ],
      grants: 'charge and refund as the merchant',
    },
    {
      id: 'mercado-pago-test-token',
      title: 'Mercado Pago test access token',
      severity: 4.5,
      format: ['TEST-', digits(13, 17), '-', digits(6), '-', hex(32), '-', digits(6, 11)],
      grants: 'use the test mode',
    },
  ],
})
