import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('languagelayer', {
  docs: 'https://languagelayer.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://languagelayer.com/).',
  tokens: [
    {
      id: 'languagelayer-access-key',
      title: 'languagelayer API key',
      severity: 4.2,
      format: [hex(32)],
      near: ['languagelayer'],
      grants: "use its owner's quota",
    },
  ],
})
