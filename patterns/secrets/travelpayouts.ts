import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Travelpayouts', {
  docs: 'https://travelpayouts.github.io/slate/',
  revoke: 'Replace it under API (https://www.travelpayouts.com/developers/api).',
  tokens: [
    {
      id: 'travelpayouts-api-token',
      title: 'Travelpayouts API token',
      severity: 5.0,
      format: [hex(32)],
      near: ['travelpayouts', 'travel_payouts'],
      grants: "use its owner's quota",
    },
  ],
})
