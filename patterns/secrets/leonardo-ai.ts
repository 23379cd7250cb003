import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Leonardo.Ai', {
  docs: 'https://docs.leonardo.ai/docs/create-your-api-key',
  revoke: 'Delete it under API access (https://app.leonardo.ai/api-access).',
  tokens: [
    {
      id: 'leonardo-ai-api-key',
      title: 'Leonardo.Ai API key',
      severity: 7.0,
      format: uuid,
      near: ['leonardo'],
      grants: 'create images at the cost of its owner',
    },
  ],
})
