import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ExchangeRate-API', {
  docs: 'https://www.exchangerate-api.com/docs/overview',
  revoke: 'Regenerate it in the settings of the account (https://www.exchangerate-api.com/).',
  tokens: [
    {
      id: 'exchangerate-api-api-key',
      title: 'ExchangeRate-API API key',
      severity: 4.5,
      formats: [[hex(24)], [hex(32)]],
      near: ['exchangerate_api', 'exchangerateapi', 'exchange_rate'],
      grants: "use its owner's quota",
    },
  ],
})
