import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ideogram', {
  docs: 'https://developer.ideogram.ai/ideogram-api/authentication',
  revoke: 'Delete it under API keys (https://ideogram.ai/platform).',
  tokens: [
    {
      id: 'ideogram-api-key',
      title: 'Ideogram API key',
      severity: 6.8,
      format: [base64url(86)],
      near: ['ideogram'],
      proof: hasDigit,
      grants: 'make images at the cost of its owner',
    },
  ],
})
