import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Geoapify', {
  docs: 'https://apidocs.geoapify.com/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'geoapify-api-key',
      title: 'Geoapify API key',
      severity: 5.0,
      format: [hex(32)],
      near: ['geoapify'],
      grants: "use its owner's quota",
    },
  ],
})
