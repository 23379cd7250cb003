import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bungie', {
  docs: 'https://github.com/Bungie-net/api',
  revoke: 'Regenerate it in the settings of the account (https://github.com/).',
  tokens: [
    {
      id: 'bungie-api-key',
      title: 'Bungie API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['bungie'],
      grants: "use its owner's quota",
    },
  ],
})
