import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GTmetrix', {
  docs: 'https://gtmetrix.com/api/docs/2.0/',
  revoke: 'Regenerate it in the settings of the account (https://gtmetrix.com/).',
  tokens: [
    {
      id: 'gtmetrix-api-key',
      title: 'GTmetrix API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['gtmetrix'],
      grants: "use its owner's quota",
    },
  ],
})
