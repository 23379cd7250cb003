import { base62, base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('API Ninjas', {
  docs: 'https://api-ninjas.com/api',
  revoke: 'Regenerate it in the settings of the account (https://api-ninjas.com/).',
  tokens: [
    {
      id: 'api-ninjas-api-key',
      title: 'API Ninjas API key',
      severity: 4.8,
      formats: [[base62(40)], [base64(22), '==', base62(16)]],
      near: ['api_ninjas', 'apininjas'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
