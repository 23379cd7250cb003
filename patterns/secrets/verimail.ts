import { upperHex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Verimail', {
  docs: 'https://verimail.io/docs/v3',
  revoke: 'Regenerate it in the settings of the account (https://verimail.io/).',
  tokens: [
    {
      id: 'verimail-api-key',
      title: 'Verimail API key',
      severity: 4.5,
      format: [upperHex(32)],
      near: ['verimail'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
