import { hex, upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Amp', {
  docs: 'https://ampcode.com/manual',
  revoke: 'Delete it under Settings (https://ampcode.com/settings).',
  tokens: [
    {
      id: 'amp-access-token',
      title: 'Amp access token',
      severity: 7.8,
      format: ['sgamp_user_', upperBase36(26), '_', hex(64)],
      grants: 'use the agent as its owner',
    },
  ],
})
