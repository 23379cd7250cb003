import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Travelpayouts', {
  docs: 'https://support.travelpayouts.com/hc/en-us/articles/203956163',
  revoke: 'Regenerate it in the settings of the account (https://support.travelpayouts.com/).',
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
