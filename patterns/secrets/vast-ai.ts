import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Vast.ai', {
  docs: 'https://docs.vast.ai/api-reference/authentication',
  revoke: 'Delete it under Keys (https://cloud.vast.ai/manage-keys/).',
  tokens: [
    {
      id: 'vast-ai-api-key',
      title: 'Vast.ai API key',
      severity: 8.5,
      format: [base36(64)],
      near: ['vast_ai', 'vast_api'],
      proof: hasDigit,
      grants: 'rent machines at the cost of its owner',
    },
  ],
})
