import { base62, base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Intrinio', {
  docs: 'https://docs.intrinio.com/documentation/api_v2/authentication',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'intrinio-api-key',
      title: 'Intrinio API key',
      severity: 5.5,
      formats: [[base62(44)], [base64(42, 44)]],
      near: ['intrinio'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
