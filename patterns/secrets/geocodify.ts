import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Geocodify', {
  docs: 'https://geocodify.com/api-documentation',
  revoke: 'Regenerate it in the settings of the account (https://geocodify.com/).',
  tokens: [
    {
      id: 'geocodify-api-key',
      title: 'Geocodify API key',
      severity: 4.5,
      format: [hex(40)],
      near: ['geocodify'],
      grants: "use its owner's quota",
    },
  ],
})
