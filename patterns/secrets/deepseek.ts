import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DeepSeek', {
  docs: 'https://api-docs.deepseek.com/',
  revoke: 'Delete it under API keys (https://platform.deepseek.com/api_keys).',
  tokens: [
    {
      id: 'deepseek-api-key',
      // Others have the same form.
      title: 'DeepSeek API key',
      severity: 8.5,
      format: ['sk-', hex(32)],
      confidence: 'medium',
      grants: 'call the models at the cost of its owner',
    },
  ],
})
