import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ApiFlash', {
  docs: 'https://apiflash.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://apiflash.com/).',
  tokens: [
    {
      id: 'apiflash-api-key',
      title: 'ApiFlash API key',
      severity: 5.5,
      format: [hex(32)],
      near: ['apiflash'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
