import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SambaNova', {
  docs: 'https://docs.sambanova.ai/docs/en/get-started/quickstart',
  revoke: 'Delete it under API keys (https://cloud.sambanova.ai/apis).',
  tokens: [
    {
      id: 'sambanova-api-key',
      title: 'SambaNova API key',
      severity: 8.0,
      format: uuid,
      near: ['sambanova'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
