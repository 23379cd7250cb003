import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('vatlayer', {
  docs: 'https://vatlayer.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://vatlayer.com/).',
  tokens: [
    {
      id: 'vatlayer-access-key',
      title: 'vatlayer API key',
      severity: 4.2,
      format: [hex(32)],
      near: ['vatlayer'],
      grants: "use its owner's quota",
    },
  ],
})
