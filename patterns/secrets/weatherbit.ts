import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Weatherbit', {
  docs: 'https://www.weatherbit.io/api',
  revoke: 'Regenerate it in the settings of the account (https://www.weatherbit.io/).',
  tokens: [
    {
      id: 'weatherbit-api-key',
      title: 'Weatherbit API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['weatherbit'],
      grants: "use its owner's quota",
    },
  ],
})
