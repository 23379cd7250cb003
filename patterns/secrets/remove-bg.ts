import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('remove.bg', {
  docs: 'https://www.remove.bg/api#authentication',
  revoke: 'Delete it under API keys (https://www.remove.bg/dashboard#api-key).',
  tokens: [
    {
      id: 'remove-bg-api-key',
      title: 'remove.bg API key',
      severity: 4.5,
      format: [base62(24)],
      near: ['remove_bg'],
      proof: hasDigit,
      grants: 'edit images at the cost of its owner',
    },
  ],
})
