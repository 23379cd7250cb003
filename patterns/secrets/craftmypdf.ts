import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CraftMyPDF', {
  docs: 'https://craftmypdf.com/docs/',
  revoke: 'Regenerate it in the settings of the account (https://craftmypdf.com/).',
  tokens: [
    {
      id: 'craftmypdf-api-key',
      title: 'CraftMyPDF API key',
      severity: 5.5,
      formats: [[base62(35)], [base62(28, 40)]],
      near: ['craftmypdf', 'craft_my_pdf'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
