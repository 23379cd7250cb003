import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DeepSeek', {
  docs: 'https://api-docs.deepseek.com/',
  revoke: 'Delete it under API keys (https://platform.deepseek.com/api_keys).',
  tokens: [
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      severity: 8.5,
      format: ['sk-', base36(32)],
      near: ['deep_seek'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
