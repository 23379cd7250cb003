import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Brandfetch', {
  docs: 'https://docs.brandfetch.com/brand-api/overview',
  revoke: 'Regenerate it in the settings of the account (https://docs.brandfetch.com/).',
  tokens: [
    {
      id: 'brandfetch-api-key',
      title: 'Brandfetch API key',
      severity: 5.0,
      format: [base64(43), '='],
      near: ['brandfetch'],
      grants: "use its owner's quota",
    },
  ],
})
