import { base62, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Recraft', {
  docs: 'https://www.recraft.ai/docs',
  revoke: 'Regenerate it in the settings of the account (https://www.recraft.ai/).',
  tokens: [
    {
      id: 'recraft-api-token',
      title: 'Recraft API token',
      severity: 6.8,
      formats: [[base62(64)], [base64url(64)]],
      near: ['recraft'],
      proof: hasDigit,
      grants: 'make images at the cost of its owner',
    },
  ],
})
