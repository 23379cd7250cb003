import { upperHex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Veriphone', {
  docs: 'https://veriphone.io/docs/v2',
  revoke: 'Regenerate it in the control panel (https://veriphone.io/).',
  tokens: [
    {
      id: 'veriphone-api-key',
      title: 'Veriphone API key',
      severity: 4.5,
      format: [upperHex(32)],
      near: ['veriphone'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
