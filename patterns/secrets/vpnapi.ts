import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('vpnapi.io', {
  docs: 'https://vpnapi.io/api-documentation',
  revoke: 'Regenerate it in the settings of the account (https://vpnapi.io/).',
  tokens: [
    {
      id: 'vpnapi-api-key',
      title: 'vpnapi.io API key',
      severity: 4.2,
      format: [hex(32)],
      near: ['vpnapi'],
      grants: "use its owner's quota",
    },
  ],
})
