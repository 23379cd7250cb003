import { base64url, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Meta', {
  docs: 'https://llama.developer.meta.com/docs/api-keys/',
  revoke: 'Delete it under API keys (https://llama.developer.meta.com/).',
  tokens: [
    {
      id: 'meta-llama-api-key',
      title: 'Meta Llama API key',
      severity: 8.3,
      format: ['LLM|', digits(12, 18), '|', base64url(27)],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
