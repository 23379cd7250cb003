import { upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Verimail', {
  docs: 'https://verimail.io/docs',
  revoke: 'Regenerate it in the settings of the account (https://verimail.io/).',
  tokens: [
    {
      id: 'verimail-api-key',
      title: 'Verimail API key',
      severity: 4.5,
      format: [upperBase36(32)],
      near: ['verimail'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
